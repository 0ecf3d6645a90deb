package vn.tiencu.chains;

/**
 * Where a workplace lies.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record Place(double latitude, double longitude) {

    private static final double EARTH_KM = 6371.0;

    /** Whole kilometres along the great circle, not along roads. */
    public long kmTo(Place other) {
        double north = Math.toRadians(other.latitude - latitude);
        double east = Math.toRadians(other.longitude - longitude);
        double half = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(east / 2), 2);
        return Math.round(2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half))));
    }
}
