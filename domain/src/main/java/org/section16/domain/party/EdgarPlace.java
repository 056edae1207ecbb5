package org.section16.domain.party;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A place in EDGAR's own list of state and country codes (EDGAR Filer Manual; not ISO: {@code DE} is Delaware, {@code
 * 2M} Germany, {@code A1} British Columbia). Until 17 March 2026 an owner's state box took any of them; since then it
 * takes states and territories of the United States, and the country box the others. Printed forms of that schema show
 * the names.
 *
 * @param code two characters
 * @param name the name as EDGAR writes it, in capitals
 * @param kind what kind of place it is
 * @param obsolete whether EDGAR no longer accepts the code; older filings have it
 */
public record EdgarPlace(String code, String name, Kind kind, boolean obsolete) {
    /** Kinds of places, as the boxes of an address tell them apart. */
    public enum Kind {
        /** One of the fifty states, or the District of Columbia. */
        US_STATE,
        /** A territory of the United States. */
        US_TERRITORY,
        /** The United States as a whole. */
        UNITED_STATES,
        /** Canada, or one of its provinces and territories. */
        CANADA,
        /** Any other country or territory. */
        FOREIGN,
        /** The code for an unknown place. */
        UNKNOWN;

        /**
         * Says whether such a place belongs into the box of the state.
         *
         * @return whether it is a state or territory of the United States
         */
        public boolean isState() {
            return this == US_STATE || this == US_TERRITORY;
        }
    }

    /** The states, and the District of Columbia. */
    private static final String US_STATES = """
            AL ALABAMA | AK ALASKA | AZ ARIZONA | AR ARKANSAS | CA CALIFORNIA | CO COLORADO | CT CONNECTICUT
            DE DELAWARE | FL FLORIDA | GA GEORGIA | HI HAWAII | ID IDAHO | IL ILLINOIS | IN INDIANA | IA IOWA
            KS KANSAS | KY KENTUCKY | LA LOUISIANA | ME MAINE | MD MARYLAND | MA MASSACHUSETTS | MI MICHIGAN
            MN MINNESOTA | MS MISSISSIPPI | MO MISSOURI | MT MONTANA | NE NEBRASKA | NV NEVADA
            NH NEW HAMPSHIRE | NJ NEW JERSEY | NM NEW MEXICO | NY NEW YORK | NC NORTH CAROLINA | ND NORTH DAKOTA
            OH OHIO | OK OKLAHOMA | OR OREGON | PA PENNSYLVANIA | RI RHODE ISLAND | SC SOUTH CAROLINA
            SD SOUTH DAKOTA | TN TENNESSEE | TX TEXAS | UT UTAH | VT VERMONT | VA VIRGINIA | WA WASHINGTON
            WV WEST VIRGINIA | WI WISCONSIN | WY WYOMING | DC DISTRICT OF COLUMBIA
            """;

    /** The territories of the United States. */
    private static final String US_TERRITORIES = """
            B5 AMERICAN SAMOA | GU GUAM | 1V NORTHERN MARIANA ISLANDS | PR PUERTO RICO
            2J UNITED STATES MINOR OUTLYING ISLANDS | VI VIRGIN ISLANDS, U.S.
            """;

    /** Canada and its provinces and territories. */
    private static final String CANADIAN = """
            A0 ALBERTA, CANADA | A1 BRITISH COLUMBIA, CANADA | Z4 CANADA (FEDERAL LEVEL) | A2 MANITOBA, CANADA
            A3 NEW BRUNSWICK, CANADA | A4 NEWFOUNDLAND, CANADA | A5 NOVA SCOTIA, CANADA | A6 ONTARIO, CANADA
            A7 PRINCE EDWARD ISLAND, CANADA | A8 QUEBEC, CANADA | A9 SASKATCHEWAN, CANADA | B0 YUKON, CANADA
            """;

    /** All other countries and territories. */
    private static final String COUNTRIES = """
            B2 AFGHANISTAN | Y6 ALAND ISLANDS | B3 ALBANIA | B4 ALGERIA | B6 ANDORRA | B7 ANGOLA | 1A ANGUILLA
            B8 ANTARCTICA | B9 ANTIGUA AND BARBUDA | C1 ARGENTINA | 1B ARMENIA | 1C ARUBA | C3 AUSTRALIA
            C4 AUSTRIA | 1D AZERBAIJAN | C5 BAHAMAS | C6 BAHRAIN | C7 BANGLADESH | C8 BARBADOS | 1F BELARUS
            C9 BELGIUM | D1 BELIZE | G6 BENIN | D0 BERMUDA | D2 BHUTAN | D3 BOLIVIA | 1E BOSNIA AND HERZEGOVINA
            B1 BOTSWANA | D4 BOUVET ISLAND | D5 BRAZIL | D6 BRITISH INDIAN OCEAN TERRITORY
            D9 BRUNEI DARUSSALAM | E0 BULGARIA | X2 BURKINA FASO | E2 BURUNDI | E3 CAMBODIA | E4 CAMEROON
            E8 CAPE VERDE | E9 CAYMAN ISLANDS | F0 CENTRAL AFRICAN REPUBLIC | F2 CHAD | F3 CHILE | F4 CHINA
            F6 CHRISTMAS ISLAND | F7 COCOS (KEELING) ISLANDS | F8 COLOMBIA | F9 COMOROS | G0 CONGO
            Y3 CONGO, THE DEMOCRATIC REPUBLIC OF THE | G1 COOK ISLANDS | G2 COSTA RICA | L7 COTE D'IVOIRE
            1M CROATIA | G3 CUBA | G4 CYPRUS | 2N CZECH REPUBLIC | G7 DENMARK | 1G DJIBOUTI | G9 DOMINICA
            G8 DOMINICAN REPUBLIC | H1 ECUADOR | H2 EGYPT | H3 EL SALVADOR | H4 EQUATORIAL GUINEA | 1J ERITREA
            1H ESTONIA | H5 ETHIOPIA | H7 FALKLAND ISLANDS (MALVINAS) | H6 FAROE ISLANDS | H8 FIJI | H9 FINLAND
            I0 FRANCE | I3 FRENCH GUIANA | I4 FRENCH POLYNESIA | 2C FRENCH SOUTHERN TERRITORIES | I5 GABON
            I6 GAMBIA | 2Q GEORGIA (COUNTRY) | 2M GERMANY | J0 GHANA | J1 GIBRALTAR | J3 GREECE | J4 GREENLAND
            J5 GRENADA | J6 GUADELOUPE | J8 GUATEMALA | Y7 GUERNSEY | J9 GUINEA | S0 GUINEA-BISSAU | K0 GUYANA
            K1 HAITI | K4 HEARD ISLAND AND MCDONALD ISLANDS | X4 HOLY SEE (VATICAN CITY STATE) | K2 HONDURAS
            K3 HONG KONG | K5 HUNGARY | K6 ICELAND | K7 INDIA | K8 INDONESIA | K9 IRAN, ISLAMIC REPUBLIC OF
            L0 IRAQ | L2 IRELAND | Y8 ISLE OF MAN | L3 ISRAEL | L6 ITALY | L8 JAMAICA | M0 JAPAN | Y9 JERSEY
            M2 JORDAN | 1P KAZAKSTAN | M3 KENYA | J2 KIRIBATI | M4 KOREA, DEMOCRATIC PEOPLE'S REPUBLIC OF
            M5 KOREA, REPUBLIC OF | M6 KUWAIT | 1N KYRGYZSTAN | M7 LAO PEOPLE'S DEMOCRATIC REPUBLIC | 1R LATVIA
            M8 LEBANON | M9 LESOTHO | N0 LIBERIA | N1 LIBYAN ARAB JAMAHIRIYA | N2 LIECHTENSTEIN | 1Q LITHUANIA
            N4 LUXEMBOURG | N5 MACAU | 1U MACEDONIA, THE FORMER YUGOSLAV REPUBLIC OF | N6 MADAGASCAR | N7 MALAWI
            N8 MALAYSIA | N9 MALDIVES | O0 MALI | O1 MALTA | 1T MARSHALL ISLANDS | O2 MARTINIQUE | O3 MAURITANIA
            O4 MAURITIUS | 2P MAYOTTE | O5 MEXICO | 1K MICRONESIA, FEDERATED STATES OF | 1S MOLDOVA, REPUBLIC OF
            O9 MONACO | P0 MONGOLIA | Z5 MONTENEGRO | P1 MONTSERRAT | P2 MOROCCO | P3 MOZAMBIQUE | E1 MYANMAR
            T6 NAMIBIA | P5 NAURU | P6 NEPAL | P7 NETHERLANDS | P8 NETHERLANDS ANTILLES | 1W NEW CALEDONIA
            Q2 NEW ZEALAND | Q3 NICARAGUA | Q4 NIGER | Q5 NIGERIA | Q6 NIUE | Q7 NORFOLK ISLAND | Q8 NORWAY
            P4 OMAN | R0 PAKISTAN | 1Y PALAU | 1X PALESTINIAN TERRITORY, OCCUPIED | R1 PANAMA
            R2 PAPUA NEW GUINEA | R4 PARAGUAY | R5 PERU | R6 PHILIPPINES | R8 PITCAIRN | R9 POLAND | S1 PORTUGAL
            S3 QATAR | S4 REUNION | S5 ROMANIA | 1Z RUSSIAN FEDERATION | S6 RWANDA | Z0 SAINT BARTHELEMY
            U8 SAINT HELENA | U7 SAINT KITTS AND NEVIS | U9 SAINT LUCIA | Z1 SAINT MARTIN
            V0 SAINT PIERRE AND MIQUELON | V1 SAINT VINCENT AND THE GRENADINES | Y0 SAMOA | S8 SAN MARINO
            S9 SAO TOME AND PRINCIPE | T0 SAUDI ARABIA | T1 SENEGAL | Z2 SERBIA | T2 SEYCHELLES
            T8 SIERRA LEONE | U0 SINGAPORE | 2B SLOVAKIA | 2A SLOVENIA | D7 SOLOMON ISLANDS | U1 SOMALIA
            T3 SOUTH AFRICA | 1L SOUTH GEORGIA AND THE SOUTH SANDWICH ISLANDS | U3 SPAIN | F1 SRI LANKA
            V2 SUDAN | V3 SURINAME | L9 SVALBARD AND JAN MAYEN | V6 SWAZILAND | V7 SWEDEN | V8 SWITZERLAND
            V9 SYRIAN ARAB REPUBLIC | F5 TAIWAN | 2D TAJIKISTAN | W0 TANZANIA, UNITED REPUBLIC OF | W1 THAILAND
            Z3 TIMOR-LESTE | W2 TOGO | W3 TOKELAU | W4 TONGA | W5 TRINIDAD AND TOBAGO | W6 TUNISIA | W8 TURKEY
            2E TURKMENISTAN | W7 TURKS AND CAICOS ISLANDS | 2G TUVALU | W9 UGANDA | 2H UKRAINE
            C0 UNITED ARAB EMIRATES | X0 UNITED KINGDOM | X3 URUGUAY | 2K UZBEKISTAN | 2L VANUATU | X5 VENEZUELA
            Q1 VIET NAM | D8 VIRGIN ISLANDS, BRITISH | X8 WALLIS AND FUTUNA | U5 WESTERN SAHARA | T7 YEMEN
            Y4 ZAMBIA | Y5 ZIMBABWE
            """;

    /** Countries and territories whose codes EDGAR no longer accepts. */
    private static final String OBSOLETE = """
            C2 ASHMORE & CARTIER IS | E5 CANAL ZONE | E7 CANTON/ENDERBURY IS | G5 CZECHOSLOVAKIA | 2F EAST TIMOR
            I7 GAZA STRIP | X9 GERMANY (BERLIN) | I8 GERMANY (WEST) | I9 GERMANY, FED. REP. | L1 IRAQ-SAUDI
            L4 ISRAEL-JORDAN | L5 ISRAEL-SYRIA | M1 JOHNSTON ATOLL | O6 MIDWAY ISLAND | Q9 PACIFIC ISLANDS TRU
            R3 PARACEL ISLANDS | T4 SOUTHERN RHODESIA | U2 SOVIET UNION | U4 SPANISH NORTH AFRICA
            U6 SPRATLY ISLAND | X7 WAKE ISLAND | Y2 YUGOSLAVIA
            """;

    private static final Map<String, EdgarPlace> BY_CODE = new HashMap<>();
    private static final Map<String, EdgarPlace> STATES_BY_NAME = new HashMap<>();
    private static final Map<String, EdgarPlace> COUNTRIES_BY_NAME = new HashMap<>();

    static {
        addAll(US_STATES, Kind.US_STATE, false);
        addAll(US_TERRITORIES, Kind.US_TERRITORY, false);
        addAll("X1 UNITED STATES", Kind.UNITED_STATES, false);
        addAll("XX UNKNOWN", Kind.UNKNOWN, false);
        addAll(CANADIAN, Kind.CANADA, false);
        addAll(COUNTRIES, Kind.FOREIGN, false);
        addAll("E6 MONTREAL, CANADA", Kind.CANADA, true);
        addAll(OBSOLETE, Kind.FOREIGN, true);
    }

    private static void addAll(String places, Kind kind, boolean obsolete) {
        for (String place : places.strip().split("\\s*[|\n]\\s*", -1)) {
            add(new EdgarPlace(place.substring(0, 2), place.substring(3), kind, obsolete));
        }
    }

    private static void add(EdgarPlace place) {
        BY_CODE.put(place.code, place);
        (place.kind.isState() ? STATES_BY_NAME : COUNTRIES_BY_NAME).putIfAbsent(place.name, place);
    }

    /**
     * Returns all places, also those whose codes are obsolete.
     *
     * @return the places, in no particular order
     */
    public static Collection<EdgarPlace> all() {
        return Collections.unmodifiableCollection(BY_CODE.values());
    }

    /**
     * Finds the place of a code.
     *
     * @param code two characters, exactly
     * @return the place, or empty if EDGAR has no such code
     */
    public static Optional<EdgarPlace> ofCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /**
     * Finds the state or territory of the United States of a name.
     *
     * @param name the name, in any case
     * @return the place, or empty if there is none
     */
    public static Optional<EdgarPlace> stateNamed(String name) {
        return Optional.ofNullable(STATES_BY_NAME.get(name.toUpperCase(Locale.ROOT)));
    }

    /**
     * Finds the country, or the province of Canada, of a name.
     *
     * @param name the name, in any case
     * @return the place, or empty if there is none; one whose code is accepted goes before an obsolete one
     */
    public static Optional<EdgarPlace> countryNamed(String name) {
        return Optional.ofNullable(COUNTRIES_BY_NAME.get(name.toUpperCase(Locale.ROOT)));
    }
}
