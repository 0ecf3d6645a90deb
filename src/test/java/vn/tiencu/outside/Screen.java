package vn.tiencu.outside;

import com.microsoft.playwright.Browser;

/** The screens that officers have. */
public enum Screen {
    OFFICE(1366, 768, "vi-VN"),
    PHONE(390, 844, "vi-VN"),
    OFFICE_IN_ENGLISH(1366, 768, "en-GB"),
    PHONE_IN_ENGLISH(390, 844, "en-GB");

    private final int width;
    private final int height;
    private final String locale;

    Screen(int width, int height, String locale) {
        this.width = width;
        this.height = height;
        this.locale = locale;
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale(locale)
                .setTimezoneId("Asia/Ho_Chi_Minh");
    }
}
