package org.section16.adapters.transport;

/** Submissions for tests, in each of the spellings that EDGAR has had. */
final class Texts {
    static final String ACCESSION = "0001234567-24-000001";

    private Texts() {}

    /** A small ownership document; the transport looks at nothing but its root. */
    static String xml(String remarks) {
        return "<?xml version=\"1.0\"?>\n<ownershipDocument>\n<documentType>4</documentType>\n<remarks>" + remarks
                + "</remarks>\n</ownershipDocument>";
    }

    static String header(String accession, String type) {
        return """
                <SEC-HEADER>%1$s.hdr.sgml : 20240705
                <ACCEPTANCE-DATETIME>20240705183057
                ACCESSION NUMBER:		%1$s
                CONFORMED SUBMISSION TYPE:	%2$s
                PUBLIC DOCUMENT COUNT:		1
                CONFORMED PERIOD OF REPORT:	20240703
                FILED AS OF DATE:		20240708
                DATE AS OF CHANGE:		20240708

                REPORTING-OWNER:

                	OWNER DATA:
                		COMPANY CONFORMED NAME:			DOE JANE
                		CENTRAL INDEX KEY:			0001214156

                	MAIL ADDRESS:
                		STREET 1:		1 MAIN ST

                	FORMER NAME:
                		FORMER CONFORMED NAME:	ROE JANE
                		DATE OF NAME CHANGE:	20010101

                REPORTING-OWNER:

                	OWNER DATA:
                		COMPANY CONFORMED NAME:			DOE FAMILY TRUST
                		CENTRAL INDEX KEY:			0001214157
                		STATE OF INCORPORATION:			E9

                ISSUER:

                	COMPANY DATA:
                		COMPANY CONFORMED NAME:			EXAMPLE INC
                		CENTRAL INDEX KEY:			0001107843
                		STANDARD INDUSTRIAL CLASSIFICATION:	SERVICES-PREPACKAGED SOFTWARE [7372]
                		STATE OF INCORPORATION:			DE
                		FISCAL YEAR END:			1231
                </SEC-HEADER>
                """.formatted(accession, type);
    }

    static String document(String type, String fileName, String text) {
        return "<DOCUMENT>\n<TYPE>" + type + "\n<SEQUENCE>1\n<FILENAME>" + fileName + "\n<DESCRIPTION>FORM\n<TEXT>\n"
                + text + "\n</TEXT>\n</DOCUMENT>\n";
    }

    static String form(String xml) {
        return document("4", "form4.xml", "<XML>\n" + xml + "\n</XML>");
    }

    static String submission(String... documents) {
        return submissionOf(ACCESSION, documents);
    }

    static String submissionOf(String accession, String... documents) {
        return "<SEC-DOCUMENT>" + accession + ".txt : 20240705\n" + header(accession, "4") + String.join("", documents)
                + "</SEC-DOCUMENT>\n";
    }

    static String mail(String submission) {
        return "-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001,MIC-CLEAR\n"
                + "Originator-Name: webmaster@www.sec.gov\nMIC-Info: RSA-MD5,RSA,\n Ab0=\n\n" + submission
                + "-----END PRIVACY-ENHANCED MESSAGE-----\n";
    }

    /** As the dissemination feed has it, with a tag on each line. */
    static String feed(String accession, String xml) {
        return """
                <SUBMISSION>
                <ACCESSION-NUMBER>%s
                <TYPE>4
                <PERIOD>20240703
                <FILING-DATE>20240708
                <REPORTING-OWNER>
                <OWNER-DATA>
                <CONFORMED-NAME>DOE JANE
                <CIK>0001214156
                <ORGANIZATION-NAME>
                </OWNER-DATA>
                </REPORTING-OWNER>
                <ISSUER>
                <COMPANY-DATA>
                <CONFORMED-NAME>EXAMPLE INC
                <CIK>0001107843
                <ASSIGNED-SIC>7372
                <STATE-OF-INCORPORATION>DE
                <FISCAL-YEAR-END>1231
                </COMPANY-DATA>
                </ISSUER>
                %s</SUBMISSION>
                """.formatted(accession, form(xml));
    }
}
