-- The store of filings, in standard SQL: every database that the program supports runs this script, and the typed
-- classes that queries are written with are generated from it. Columns bear the names of the form's boxes.

create table submission (
    submission_id                 varchar(80) not null,
    accession_number              varchar(20),
    filing_date                   date,
    acceptance_date_time          timestamp(6) with time zone,
    schema_version                varchar,
    document_type                 varchar(3) not null,
    period_of_report              date,
    date_of_original_submission   date,
    no_securities_owned           boolean,
    not_subject_to_section_16     boolean,
    form_3_holdings_reported      boolean,
    form_4_transactions_reported  boolean,
    aff_10b5_one                  boolean,
    issuer_cik                    bigint,
    issuer_name                   varchar,
    issuer_trading_symbol         varchar,
    issuer_foreign_trading_symbol varchar,
    remarks                       varchar,
    symbol                        varchar(100),
    sort_date                     date,
    rules                         varchar(200),
    exceptions                    text,
    evidence                      text,
    primary key (submission_id)
);

create table owner (
    submission_id                    varchar(80) not null,
    owner_number                     integer not null,
    rpt_owner_cik                    bigint,
    rpt_owner_name                   varchar,
    rpt_owner_non_us_address_flag    boolean,
    rpt_owner_street_1               varchar,
    rpt_owner_street_2               varchar,
    rpt_owner_city                   varchar,
    rpt_owner_non_us_state_territory varchar,
    rpt_owner_state                  varchar,
    rpt_owner_country                varchar,
    rpt_owner_zip_code               varchar,
    rpt_owner_state_description      varchar,
    is_director                      boolean,
    is_officer                       boolean,
    is_ten_percent_owner             boolean,
    is_other                         boolean,
    officer_title                    varchar,
    other_text                       varchar,
    primary key (submission_id, owner_number)
);
alter table owner add constraint owner_of_submission
    foreign key (submission_id) references submission (submission_id) on delete cascade;

create table line (
    submission_id                         varchar(80) not null,
    table_number                          integer not null,
    line_number                           integer not null,
    kind                                  varchar(11) not null,
    security_title                        varchar,
    security_title_fn                     varchar,
    conversion_or_exercise_price          decimal(38, 10),
    conversion_or_exercise_price_fn       varchar,
    transaction_date                      date,
    transaction_date_fn                   varchar,
    deemed_execution_date                 date,
    deemed_execution_date_fn              varchar,
    transaction_form_type                 varchar(1),
    transaction_code                      varchar(1),
    equity_swap_involved                  boolean,
    transaction_coding_fn                 varchar,
    transaction_timeliness                varchar(1),
    transaction_timeliness_fn             varchar,
    transaction_shares                    decimal(38, 10),
    transaction_shares_fn                 varchar,
    transaction_total_value               decimal(38, 10),
    transaction_total_value_fn            varchar,
    transaction_price_per_share           decimal(38, 10),
    transaction_price_per_share_fn        varchar,
    transaction_acquired_disposed_code    varchar(1),
    transaction_acquired_disposed_code_fn varchar,
    exercise_date                         date,
    exercise_date_fn                      varchar,
    expiration_date                       date,
    expiration_date_fn                    varchar,
    underlying_security_title             varchar,
    underlying_security_title_fn          varchar,
    underlying_security_shares            decimal(38, 10),
    underlying_security_shares_fn         varchar,
    underlying_security_value             decimal(38, 10),
    underlying_security_value_fn          varchar,
    shares_owned_following_transaction    decimal(38, 10),
    shares_owned_following_transaction_fn varchar,
    value_owned_following_transaction     decimal(38, 10),
    value_owned_following_transaction_fn  varchar,
    direct_or_indirect_ownership          varchar(1),
    direct_or_indirect_ownership_fn       varchar,
    nature_of_ownership                   varchar,
    nature_of_ownership_fn                varchar,
    primary key (submission_id, table_number, line_number)
);
alter table line add constraint line_of_submission
    foreign key (submission_id) references submission (submission_id) on delete cascade;

create table footnote (
    submission_id   varchar(80) not null,
    footnote_number integer not null,
    footnote_id     varchar(11),
    footnote_text   varchar,
    primary key (submission_id, footnote_number)
);
alter table footnote add constraint footnote_of_submission
    foreign key (submission_id) references submission (submission_id) on delete cascade;

create table signature (
    submission_id    varchar(80) not null,
    signature_number integer not null,
    signature_name   varchar,
    signature_date   date,
    primary key (submission_id, signature_number)
);
alter table signature add constraint signature_of_submission
    foreign key (submission_id) references submission (submission_id) on delete cascade;

create table finding (
    submission_id  varchar(80) not null,
    finding_number integer not null,
    rule           varchar not null,
    severity       varchar(7) not null,
    box            varchar,
    message        varchar not null,
    primary key (submission_id, finding_number)
);
alter table finding add constraint finding_of_submission
    foreign key (submission_id) references submission (submission_id) on delete cascade;

create table source (
    submission_id varchar(80) not null,
    source_number integer not null,
    name          varchar not null,
    sha256        varchar(64) not null,
    medium        varchar(10) not null,
    reader        varchar not null,
    form_number   integer not null,
    form_count    integer not null,
    stored_at     timestamp(6) with time zone not null,
    content       bytea not null,
    primary key (submission_id, source_number)
);
alter table source add constraint source_of_submission
    foreign key (submission_id) references submission (submission_id) on delete cascade;

create table source_part (
    submission_id varchar(80) not null,
    source_number integer not null,
    part_number   integer not null,
    content       bytea not null,
    primary key (submission_id, source_number, part_number)
);
alter table source_part add constraint source_part_of_source
    foreign key (submission_id, source_number) references source (submission_id, source_number) on delete cascade;

create index submission_by_issuer on submission (issuer_cik);
create index submission_by_symbol on submission (symbol);
create index submission_by_accession on submission (accession_number);
create index submission_by_form on submission (document_type, sort_date desc nulls last, submission_id);
create index submission_by_period on submission (period_of_report desc nulls last, submission_id);
create index submission_by_period_rising on submission (period_of_report asc nulls last, submission_id);
create index submission_by_filing_date on submission (filing_date);
create index submission_by_sort_date on submission (sort_date desc nulls last, submission_id);
create index submission_by_sort_date_rising on submission (sort_date asc nulls last, submission_id);
create index owner_by_cik on owner (rpt_owner_cik);
create index line_by_code on line (transaction_code, kind, submission_id);
create index line_by_date on line (transaction_date);
create index source_by_hash on source (sha256);

comment on table submission is 'A Form 3, 4 or 5, or an amendment of one, with the facts of its submission: one row each.';
comment on column submission.submission_id is
    'Identity of the submission: its accession number or, where none is known, sha256: and the hash of the document; of the second and further forms of a document, their number behind it.';
comment on column submission.accession_number is 'The number that EDGAR gave it, with dashes.';
comment on column submission.filing_date is 'The date as of which it counts as filed.';
comment on column submission.acceptance_date_time is 'When EDGAR accepted it.';
comment on column submission.schema_version is
    'Version of the XML schema that the document names, such as X0508.';
comment on column submission.document_type is 'The form: 3, 3/A, 4, 4/A, 5 or 5/A.';
comment on column submission.period_of_report is
    'Form 3: date of the event; Form 4: earliest transaction; Form 5: end of the issuer''s fiscal year.';
comment on column submission.date_of_original_submission is
    'On an amendment: when the original was filed.';
comment on column submission.no_securities_owned is 'Form 3: both tables are empty. Null: not said.';
comment on column submission.not_subject_to_section_16 is
    'Forms 4 and 5, the exit box: no longer subject to Section 16. Null: not said.';
comment on column submission.form_3_holdings_reported is
    'Form 5: a holding is reported that was due on a Form 3. Null: not said.';
comment on column submission.form_4_transactions_reported is
    'Form 5: a transaction is reported that was due on a Form 4. Null: not said.';
comment on column submission.aff_10b5_one is
    'Forms 4 and 5 since 2023: a transaction was made under a plan meant to satisfy Rule 10b5-1(c). Null: not said.';
comment on column submission.issuer_cik is 'CIK of the issuer.';
comment on column submission.issuer_name is 'Name of the issuer.';
comment on column submission.issuer_trading_symbol is
    'Ticker or trading symbol of the issuer, as the filer wrote it.';
comment on column submission.issuer_foreign_trading_symbol is
    'Symbol of the issuer on a foreign market, as the filer wrote it (since March 2026).';
comment on column submission.remarks is 'Remarks below the explanation of responses.';
comment on column submission.symbol is 'The trading symbol in capitals, to search by.';
comment on column submission.sort_date is
    'The filing date or, where that is not known, the period of report: the order in which filings are listed.';
comment on column submission.rules is
    'Which rules the findings are from: the version of the rule book, the profile and the settings. Null if none were asked, or if something about the submission became known since.';
comment on column submission.exceptions is
    'What no typed column can say, a line for each box: its path, its kind (= stated, ? illegible, - marks only), its footnote marks and its text, separated by tabs. What stands here counts, not the column. Null for nearly all submissions.';
comment on column submission.evidence is
    'Where each value of a printed document stands: for each part of the form a line with its boxes, page, left, top, right and bottom edge, in twips. Null for data.';

comment on table owner is 'The reporting owners of a submission (box 1), each with its address and relationship to the issuer.';
comment on column owner.submission_id is 'The submission that the row belongs to.';
comment on column owner.owner_number is
    'Which owner, from 1, in the order of the document; the first is the designated filer.';
comment on column owner.rpt_owner_cik is 'CIK of the owner.';
comment on column owner.rpt_owner_name is 'Name of the owner; of a person, last name first.';
comment on column owner.rpt_owner_non_us_address_flag is
    'Whether the address is outside the United States (since March 2026).';
comment on column owner.rpt_owner_street_1 is 'First line of the street.';
comment on column owner.rpt_owner_street_2 is 'Second line of the street.';
comment on column owner.rpt_owner_city is 'City.';
comment on column owner.rpt_owner_non_us_state_territory is
    'State or territory outside the United States, in words (since March 2026).';
comment on column owner.rpt_owner_state is
    'EDGAR''s code of the state; before March 2026 also of the province or country.';
comment on column owner.rpt_owner_country is 'EDGAR''s code of the country (since March 2026).';
comment on column owner.rpt_owner_zip_code is 'ZIP or postal code.';
comment on column owner.rpt_owner_state_description is 'State or country in words, set by EDGAR.';
comment on column owner.is_director is 'Director. Null: not said, which counts as no.';
comment on column owner.is_officer is 'Officer. Null: not said, which counts as no.';
comment on column owner.is_ten_percent_owner is
    'Holder of more than ten percent of a class. Null: not said, which counts as no.';
comment on column owner.is_other is 'Any other relationship. Null: not said, which counts as no.';
comment on column owner.officer_title is 'Title of the officer.';
comment on column owner.other_text is 'What the other relationship is.';

comment on table line is 'The lines of both tables: transactions and holdings.';
comment on column line.submission_id is 'The submission that the row belongs to.';
comment on column line.table_number is
    '1: Table I, non-derivative securities; 2: Table II, derivative securities.';
comment on column line.line_number is
    'Which line of the table, from 1, in the order of the document; transactions and holdings are numbered together.';
comment on column line.kind is 'transaction or holding.';
comment on column line.security_title is 'Title of the security.';
comment on column line.security_title_fn is 'Footnote marks on security_title, such as F1, F2.';
comment on column line.conversion_or_exercise_price is
    'Table II: conversion or exercise price in US dollars.';
comment on column line.conversion_or_exercise_price_fn is
    'Footnote marks on conversion_or_exercise_price, such as F1, F2.';
comment on column line.transaction_date is 'Date of the transaction.';
comment on column line.transaction_date_fn is 'Footnote marks on transaction_date, such as F1, F2.';
comment on column line.deemed_execution_date is 'Deemed execution date, if any.';
comment on column line.deemed_execution_date_fn is
    'Footnote marks on deemed_execution_date, such as F1, F2.';
comment on column line.transaction_form_type is 'The form that the line belongs on: 3, 4 or 5.';
comment on column line.transaction_code is
    'Transaction code, General Instruction 8: P purchase, S sale, A award, M exercise and so on.';
comment on column line.equity_swap_involved is
    'Whether an equity swap is involved, printed as /K behind the code.';
comment on column line.transaction_coding_fn is
    'Footnote marks on form type, code and swap as a whole, such as F1, F2.';
comment on column line.transaction_timeliness is 'E early, L late; null on time.';
comment on column line.transaction_timeliness_fn is
    'Footnote marks on transaction_timeliness, such as F1, F2.';
comment on column line.transaction_shares is 'Number of securities acquired or disposed of.';
comment on column line.transaction_shares_fn is 'Footnote marks on transaction_shares, such as F1, F2.';
comment on column line.transaction_total_value is
    'Table II: US dollar value acquired or disposed of, instead of a number.';
comment on column line.transaction_total_value_fn is
    'Footnote marks on transaction_total_value, such as F1, F2.';
comment on column line.transaction_price_per_share is 'Price per security in US dollars.';
comment on column line.transaction_price_per_share_fn is
    'Footnote marks on transaction_price_per_share, such as F1, F2.';
comment on column line.transaction_acquired_disposed_code is 'A acquired, D disposed of.';
comment on column line.transaction_acquired_disposed_code_fn is
    'Footnote marks on transaction_acquired_disposed_code, such as F1, F2.';
comment on column line.exercise_date is 'Table II: when the derivative security becomes exercisable.';
comment on column line.exercise_date_fn is 'Footnote marks on exercise_date, such as F1, F2.';
comment on column line.expiration_date is 'Table II: when the derivative security expires.';
comment on column line.expiration_date_fn is 'Footnote marks on expiration_date, such as F1, F2.';
comment on column line.underlying_security_title is 'Table II: title of the underlying security.';
comment on column line.underlying_security_title_fn is
    'Footnote marks on underlying_security_title, such as F1, F2.';
comment on column line.underlying_security_shares is 'Table II: number of underlying securities.';
comment on column line.underlying_security_shares_fn is
    'Footnote marks on underlying_security_shares, such as F1, F2.';
comment on column line.underlying_security_value is
    'Table II: US dollar value of the underlying securities, instead of a number.';
comment on column line.underlying_security_value_fn is
    'Footnote marks on underlying_security_value, such as F1, F2.';
comment on column line.shares_owned_following_transaction is
    'Number of securities owned following the reported transactions; of a holding, the number owned.';
comment on column line.shares_owned_following_transaction_fn is
    'Footnote marks on shares_owned_following_transaction, such as F1, F2.';
comment on column line.value_owned_following_transaction is
    'US dollar value owned following the reported transactions, instead of a number.';
comment on column line.value_owned_following_transaction_fn is
    'Footnote marks on value_owned_following_transaction, such as F1, F2.';
comment on column line.direct_or_indirect_ownership is 'D direct, I indirect.';
comment on column line.direct_or_indirect_ownership_fn is
    'Footnote marks on direct_or_indirect_ownership, such as F1, F2.';
comment on column line.nature_of_ownership is 'Nature of indirect ownership, such as By Trust.';
comment on column line.nature_of_ownership_fn is 'Footnote marks on nature_of_ownership, such as F1, F2.';

comment on table footnote is 'The explanation of responses.';
comment on column footnote.submission_id is 'The submission that the row belongs to.';
comment on column footnote.footnote_number is 'Which entry, from 1, in the order of the document.';
comment on column footnote.footnote_id is 'Its name, F1 and so on, to which the marks refer.';
comment on column footnote.footnote_text is 'Its text.';

comment on table signature is 'The signatures; neither their number nor their order says which owner one belongs to.';
comment on column signature.submission_id is 'The submission that the row belongs to.';
comment on column signature.signature_number is 'Which signature, from 1, in the order of the document.';
comment on column signature.signature_name is 'The name, with any capacity in which it was given.';
comment on column signature.signature_date is 'Its date.';

comment on table finding is 'What was found about a submission when it was read or checked.';
comment on column finding.submission_id is 'The submission that the row belongs to.';
comment on column finding.finding_number is 'Which finding, from 1, in the order of finding.';
comment on column finding.rule is 'Name of the rule that speaks, such as reading.illegible.';
comment on column finding.severity is 'INFO, WARNING or ERROR.';
comment on column finding.box is
    'Path of the box that is meant, such as table1.line[2].transactionDate. Null: no single box.';
comment on column finding.message is 'What was found and what was expected.';

comment on table source is 'The documents that a submission was read from.';
comment on column source.submission_id is 'The submission that the row belongs to.';
comment on column source.source_number is
    'Which document, from 1; the columns of the submission say what the first one says.';
comment on column source.name is 'What the document was called, usually a file name.';
comment on column source.sha256 is 'Hash of its bytes, in lower-case hexadecimal digits.';
comment on column source.medium is 'ELECTRONIC: it carries data; PRINTED: it is for people.';
comment on column source.reader is 'Name of the reader that read it.';
comment on column source.form_number is 'Which of its forms the submission was read from, from 1; nearly all documents hold one.';
comment on column source.form_count is 'How many forms it holds.';
comment on column source.stored_at is 'When it was stored.';
comment on column source.content is 'Its bytes, compressed (zlib); of more than a million compressed bytes the first million.';

comment on table source_part is 'What goes on behind the first million compressed bytes of a document, in parts of at most a million bytes; nearly all documents have none.';
comment on column source_part.submission_id is 'The submission that the row belongs to.';
comment on column source_part.source_number is 'Which document.';
comment on column source_part.part_number is 'Which part, from 2.';
comment on column source_part.content is 'The compressed bytes.';
