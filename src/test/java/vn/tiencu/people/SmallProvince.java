package vn.tiencu.people;

/** A province small enough to be read at one glance, before and after the reform of 01/07/2025. */
public final class SmallProvince {

    public static final String UNITS =
            "unit_id,name,kind,parent_id,valid_from,valid_to,party_committee,has_subunits,headcount,source";
    public static final String SUCCESSIONS = "old_unit_id,new_unit_id,on_date,source";
    public static final String POSTS =
            "post_id,unit_id,title,function,rank_no,management_level,committee_seat,seats,valid_from,valid_to";
    public static final String PEOPLE =
            "person_id,family_name,middle_name,given_name,birth_date,sex,ethnicity,hometown,"
                    + "education_level,education_field,political_theory,party_joined_on,service_started_on,retirement_date,"
                    + "record_verified_on";
    public static final String HOLDINGS = "person_id,post_id,from_date,to_date,decision_number,term_ends_on,acting";
    public static final String PLANNING = "person_id,post_id,term,approved_on,removed_on,decision_number";
    public static final String DISCIPLINES = "person_id,form,decided_on,ends_on,reason,corruption";
    public static final String OPEN_CASES = "person_id,kind,opened_on,closed_on,note";

    private SmallProvince() {}

    public static PeopleDatabase build() {
        return fill(PeopleDatabase.empty());
    }

    static PeopleDatabase fill(PeopleDatabase database) {
        units(database);
        posts(database);
        people(database);
        return database;
    }

    private static void units(PeopleDatabase database) {
        database.load(
                "units",
                UNITS,
                "tinh-51,Tỉnh Quảng Ngãi,PROVINCE,,2025-07-01,,ABOVE_GRASSROOTS,true,,NQ 202/2025/QH15",
                "tinh-cu-51,Tỉnh Quảng Ngãi (cũ),PROVINCE,,1989-07-01,2025-06-30,ABOVE_GRASSROOTS,true,,",
                "tinh-cu-62,Tỉnh Kon Tum,PROVINCE,,1991-08-12,2025-06-30,ABOVE_GRASSROOTS,true,,",
                "cu-huyen-nghia-hanh,Huyện Nghĩa Hành,DISTRICT,tinh-cu-51,1981-01-01,2025-06-30,ABOVE_GRASSROOTS,true,,",
                "xa-nghia-hanh,Xã Nghĩa Hành,COMMUNE,tinh-51,2025-07-01,,ABOVE_GRASSROOTS,false,45,",
                "xa-dinh-cuong,Xã Đình Cương,COMMUNE,tinh-51,2025-07-01,,ABOVE_GRASSROOTS,false,40,",
                "so-noi-vu,Sở Nội vụ,DEPARTMENT,tinh-51,2025-03-01,,GRASSROOTS,true,120,",
                "so-noi-vu-phong-cong-chuc,Phòng Công chức,DIVISION,so-noi-vu,2025-03-01,,NONE,false,9,",
                "so-tai-chinh,Sở Tài chính,DEPARTMENT,tinh-51,2025-03-01,,GRASSROOTS,true,150,");
        database.load(
                "successions",
                SUCCESSIONS,
                "tinh-cu-51,tinh-51,2025-07-01,NQ 202/2025/QH15",
                "tinh-cu-62,tinh-51,2025-07-01,NQ 202/2025/QH15",
                "cu-huyen-nghia-hanh,xa-nghia-hanh,2025-07-01,",
                "cu-huyen-nghia-hanh,xa-dinh-cuong,2025-07-01,");
    }

    private static void posts(PeopleDatabase database) {
        database.load(
                "posts",
                POSTS,
                "so-noi-vu-giam-doc,so-noi-vu,Giám đốc,HEAD,60,BTV,false,1,2025-03-01,",
                "so-noi-vu-pho-giam-doc,so-noi-vu,Phó Giám đốc,DEPUTY,50,BTV,false,3,2025-03-01,",
                "so-noi-vu-phong-cong-chuc-truong-phong,so-noi-vu-phong-cong-chuc,Trưởng phòng,HEAD,40,DEPARTMENT,false,1,2025-03-01,",
                "so-noi-vu-phong-cong-chuc-chuyen-vien,so-noi-vu-phong-cong-chuc,Chuyên viên,STAFF,10,DEPARTMENT,false,9,2025-03-01,",
                "so-tai-chinh-pho-giam-doc,so-tai-chinh,Phó Giám đốc,DEPUTY,50,BTV,false,3,2025-03-01,",
                "xa-nghia-hanh-bi-thu,xa-nghia-hanh,Bí thư Đảng ủy,ELECTED,50,BTV,true,1,2025-07-01,");
    }

    private static void people(PeopleDatabase database) {
        database.load(
                "people",
                PEOPLE,
                "cb-1,Nguyễn,Văn,Đức,1975-02-03,MALE,Kinh,,MASTER,Luật,ADVANCED,2001-05-19,1998-09-01,2037-03-01,",
                "cb-2,Trần,Thị,Ánh,1980-07-09,FEMALE,Kinh,,UNIVERSITY,Kinh tế,INTERMEDIATE,2008-01-01,2003-01-01,2038-08-01,",
                "cb-3,Lê,,Dũng,1985-12-31,MALE,Kinh,,UNIVERSITY,Luật,INTERMEDIATE,,2009-01-01,,",
                "cb-4,Phạm,Minh,An,1988-01-31,FEMALE,Hrê,,,,,,2011-01-01,,");
        database.load(
                "holdings",
                HOLDINGS,
                "cb-1,so-noi-vu-giam-doc,2025-03-01,,12-QĐ/TU,2030-02-28,false",
                "cb-2,so-noi-vu-phong-cong-chuc-truong-phong,2025-03-01,,5/QĐ-SNV,2030-02-28,false",
                "cb-3,so-noi-vu-phong-cong-chuc-chuyen-vien,2025-03-01,,,,false",
                "cb-4,so-tai-chinh-pho-giam-doc,2025-03-01,,13-QĐ/TU,2030-02-28,false");
    }
}
