package vn.tiencu.identity.web;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import vn.tiencu.identity.Accounts;
import vn.tiencu.identity.CurrentCaller;

/** Where an account is mailed is an address and nothing else. */
class MailAddressHttpTest {

    private final Accounts accounts = mock();

    private ResultActions set(String address) throws Exception {
        var controller = new AccountsController(accounts, mock(CurrentCaller.class));
        return MockMvcBuilders.standaloneSetup(controller)
                .build()
                .perform(put("/api/v1/accounts/noivu.giamdoc/mail-address")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"mailAddress\":" + address + "}"));
    }

    @Test
    void anAddressIsSet() throws Exception {
        set("\"giam.doc@noivu.tinh51.example\"").andExpect(status().isNoContent());
        verify(accounts).changeMailAddress("noivu.giamdoc", "giam.doc@noivu.tinh51.example");
    }

    @Test
    void anAddressIsRemoved() throws Exception {
        set("null").andExpect(status().isNoContent());
        verify(accounts).changeMailAddress("noivu.giamdoc", null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "giamdoc", "a@b", "a@b.vn\\r\\nBcc: c@d.vn", "a@b.vn,c@d.vn", "Giám đốc <a@b.vn>"})
    void anythingElseIsMalformed(String address) throws Exception {
        set("\"" + address + "\"").andExpect(status().isBadRequest());
        verifyNoInteractions(accounts);
    }
}
