-- Views for the common questions, and the tables of the SEC's Insider Transactions Data Sets. They are for people who
-- write SQL; the program itself asks the tables. The script can be run again, since H2 keeps what it did when it is cut off.
-- [jooq ignore start]

create or replace view open_market_trades as
select
    s.submission_id,
    s.issuer_cik,
    s.issuer_name,
    s.symbol,
    o.rpt_owner_cik,
    o.rpt_owner_name,
    o.officer_title,
    l.transaction_date,
    case l.transaction_code when 'P' then 'purchase' else 'sale' end as trade,
    l.security_title,
    l.transaction_shares,
    l.transaction_price_per_share,
    l.transaction_shares * l.transaction_price_per_share as transaction_value,
    l.shares_owned_following_transaction,
    l.direct_or_indirect_ownership,
    l.nature_of_ownership,
    s.aff_10b5_one,
    s.filing_date,
    l.line_number
from line l
join submission s on s.submission_id = l.submission_id
join owner o on o.submission_id = s.submission_id and o.owner_number = 1
where l.table_number = 1 and l.kind = 'transaction' and l.transaction_code in ('P', 'S');

-- The newest line of a position is the greatest text of date, submission and line: found in one pass over the lines of an
-- issuer or owner. Over a window H2 would go through the whole store, whichever issuer is asked for.
create or replace view latest_positions as
select
    newest.issuer_cik,
    s.issuer_name,
    s.symbol,
    newest.rpt_owner_cik,
    o.rpt_owner_name,
    l.table_number,
    l.security_title,
    l.direct_or_indirect_ownership,
    l.nature_of_ownership,
    l.shares_owned_following_transaction,
    l.value_owned_following_transaction,
    coalesce(l.transaction_date, s.period_of_report) as as_of,
    s.submission_id,
    l.line_number
from (
    select
        reported.issuer_cik,
        first_owner.rpt_owner_cik,
        each_line.table_number,
        max(coalesce(cast(reported.sort_date as varchar), '0000-00-00')
            || reported.submission_id
            || lpad(cast(each_line.line_number as varchar), 9, '0')) as line
    from submission reported
    join owner first_owner on first_owner.submission_id = reported.submission_id and first_owner.owner_number = 1
    join line each_line on each_line.submission_id = reported.submission_id
    where reported.issuer_cik is not null and first_owner.rpt_owner_cik is not null
    group by
        reported.issuer_cik,
        first_owner.rpt_owner_cik,
        each_line.table_number,
        coalesce(each_line.security_title, ''),
        coalesce(each_line.direct_or_indirect_ownership, ''),
        coalesce(each_line.nature_of_ownership, '')
) newest
join submission s
    on s.submission_id = substring(newest.line from 11 for char_length(newest.line) - 19)
    and s.issuer_cik = newest.issuer_cik
join owner o
    on o.submission_id = s.submission_id
    and o.owner_number = 1
    and o.rpt_owner_cik = newest.rpt_owner_cik
join line l
    on l.submission_id = s.submission_id
    and l.table_number = newest.table_number
    and l.line_number = cast(substring(newest.line from char_length(newest.line) - 8) as integer);

create or replace view late_filings as
select
    s.submission_id,
    s.document_type,
    s.issuer_cik,
    s.issuer_name,
    s.symbol,
    o.rpt_owner_cik,
    o.rpt_owner_name,
    s.period_of_report,
    s.filing_date,
    f.rule,
    f.box,
    f.message
from finding f
join submission s on s.submission_id = f.submission_id
left join owner o on o.submission_id = s.submission_id and o.owner_number = 1
where f.rule like 'due.%' and f.severity <> 'INFO';

create or replace view sec_submission as
select
    accession_number,
    filing_date,
    period_of_report,
    date_of_original_submission as date_of_orig_sub,
    no_securities_owned,
    not_subject_to_section_16 as not_subject_sec16,
    form_3_holdings_reported as form3_holdings_reported,
    form_4_transactions_reported as form4_trans_reported,
    document_type,
    issuer_cik as issuercik,
    issuer_name as issuername,
    issuer_trading_symbol as issuertradingsymbol,
    remarks
from submission;

create or replace view sec_reportingowner as
select
    s.accession_number,
    o.rpt_owner_cik as rptownercik,
    o.rpt_owner_name as rptownername,
    trim(leading ',' from
        case when o.is_director then 'Director' else '' end
        || case when o.is_officer then ',Officer' else '' end
        || case when o.is_ten_percent_owner then ',TenPercentOwner' else '' end
        || case when o.is_other then ',Other' else '' end) as rptowner_relationship,
    o.officer_title as rptowner_title,
    o.other_text as rptowner_txt,
    o.rpt_owner_street_1 as rptowner_street1,
    o.rpt_owner_street_2 as rptowner_street2,
    o.rpt_owner_city as rptowner_city,
    o.rpt_owner_state as rptowner_state,
    o.rpt_owner_zip_code as rptowner_zipcode,
    o.rpt_owner_state_description as rptowner_state_desc
from owner o
join submission s on s.submission_id = o.submission_id;

create or replace view sec_deriv_holding as
select
    s.accession_number,
    l.line_number as deriv_holding_sk,
    l.security_title,
    l.security_title_fn,
    l.conversion_or_exercise_price as conv_exercise_price,
    l.conversion_or_exercise_price_fn as conv_exercise_price_fn,
    l.transaction_form_type as trans_form_type,
    l.transaction_coding_fn as trans_form_type_fn,
    l.exercise_date,
    l.exercise_date_fn,
    l.expiration_date,
    l.expiration_date_fn,
    l.underlying_security_title as undlyng_sec_title,
    l.underlying_security_title_fn as undlyng_sec_title_fn,
    l.underlying_security_shares as undlyng_sec_shares,
    l.underlying_security_shares_fn as undlyng_sec_shares_fn,
    l.underlying_security_value as undlyng_sec_value,
    l.underlying_security_value_fn as undlyng_sec_value_fn,
    l.shares_owned_following_transaction as shrs_ownd_folwng_trans,
    l.shares_owned_following_transaction_fn as shrs_ownd_folwng_trans_fn,
    l.value_owned_following_transaction as valu_ownd_folwng_trans,
    l.value_owned_following_transaction_fn as valu_ownd_folwng_trans_fn,
    l.direct_or_indirect_ownership as direct_indirect_ownership,
    l.direct_or_indirect_ownership_fn as direct_indirect_ownership_fn,
    l.nature_of_ownership,
    l.nature_of_ownership_fn
from line l
join submission s on s.submission_id = l.submission_id
where l.table_number = 2 and l.kind = 'holding';

create or replace view sec_deriv_trans as
select
    s.accession_number,
    l.line_number as deriv_trans_sk,
    l.security_title,
    l.security_title_fn,
    l.conversion_or_exercise_price as conv_exercise_price,
    l.conversion_or_exercise_price_fn as conv_exercise_price_fn,
    l.transaction_date as trans_date,
    l.transaction_date_fn as trans_date_fn,
    l.deemed_execution_date,
    l.deemed_execution_date_fn,
    l.transaction_form_type as trans_form_type,
    l.transaction_code as trans_code,
    l.equity_swap_involved,
    l.transaction_coding_fn as equity_swap_involved_fn,
    l.transaction_timeliness as trans_timeliness,
    l.transaction_timeliness_fn as trans_timeliness_fn,
    l.transaction_shares as trans_shares,
    l.transaction_shares_fn as trans_shares_fn,
    l.transaction_total_value as trans_total_value,
    l.transaction_total_value_fn as trans_total_value_fn,
    l.transaction_price_per_share as trans_pricepershare,
    l.transaction_price_per_share_fn as trans_pricepershare_fn,
    l.transaction_acquired_disposed_code as trans_acquired_disp_cd,
    l.transaction_acquired_disposed_code_fn as trans_acquired_disp_cd_fn,
    l.exercise_date as excercise_date,
    l.exercise_date_fn as excercise_date_fn,
    l.expiration_date,
    l.expiration_date_fn,
    l.underlying_security_title as undlyng_sec_title,
    l.underlying_security_title_fn as undlyng_sec_title_fn,
    l.underlying_security_shares as undlyng_sec_shares,
    l.underlying_security_shares_fn as undlyng_sec_shares_fn,
    l.underlying_security_value as undlyng_sec_value,
    l.underlying_security_value_fn as undlyng_sec_value_fn,
    l.shares_owned_following_transaction as shrs_ownd_folwng_trans,
    l.shares_owned_following_transaction_fn as shrs_ownd_folwng_trans_fn,
    l.value_owned_following_transaction as valu_ownd_folwng_trans,
    l.value_owned_following_transaction_fn as valu_ownd_folwng_trans_fn,
    l.direct_or_indirect_ownership as direct_indirect_ownership,
    l.direct_or_indirect_ownership_fn as direct_indirect_ownership_fn,
    l.nature_of_ownership,
    l.nature_of_ownership_fn
from line l
join submission s on s.submission_id = l.submission_id
where l.table_number = 2 and l.kind = 'transaction';

create or replace view sec_nonderiv_holding as
select
    s.accession_number,
    l.line_number as nonderiv_holding_sk,
    l.security_title,
    l.security_title_fn,
    l.transaction_form_type as trans_form_type,
    l.transaction_coding_fn as trans_form_type_fn,
    l.shares_owned_following_transaction as shrs_ownd_folwng_trans,
    l.shares_owned_following_transaction_fn as shrs_ownd_folwng_trans_fn,
    l.value_owned_following_transaction as valu_ownd_folwng_trans,
    l.value_owned_following_transaction_fn as valu_ownd_folwng_trans_fn,
    l.direct_or_indirect_ownership as direct_indirect_ownership,
    l.direct_or_indirect_ownership_fn as direct_indirect_ownership_fn,
    l.nature_of_ownership,
    l.nature_of_ownership_fn
from line l
join submission s on s.submission_id = l.submission_id
where l.table_number = 1 and l.kind = 'holding';

create or replace view sec_nonderiv_trans as
select
    s.accession_number,
    l.line_number as nonderiv_trans_sk,
    l.security_title,
    l.security_title_fn,
    l.transaction_date as trans_date,
    l.transaction_date_fn as trans_date_fn,
    l.deemed_execution_date,
    l.deemed_execution_date_fn,
    l.transaction_form_type as trans_form_type,
    l.transaction_code as trans_code,
    l.equity_swap_involved,
    l.transaction_coding_fn as equity_swap_involved_fn,
    l.transaction_timeliness as trans_timeliness,
    l.transaction_timeliness_fn as trans_timeliness_fn,
    l.transaction_shares as trans_shares,
    l.transaction_shares_fn as trans_shares_fn,
    l.transaction_price_per_share as trans_pricepershare,
    l.transaction_price_per_share_fn as trans_pricepershare_fn,
    l.transaction_acquired_disposed_code as trans_acquired_disp_cd,
    l.transaction_acquired_disposed_code_fn as trans_acquired_disp_cd_fn,
    l.shares_owned_following_transaction as shrs_ownd_folwng_trans,
    l.shares_owned_following_transaction_fn as shrs_ownd_folwng_trans_fn,
    l.value_owned_following_transaction as valu_ownd_folwng_trans,
    l.value_owned_following_transaction_fn as valu_ownd_folwng_trans_fn,
    l.direct_or_indirect_ownership as direct_indirect_ownership,
    l.direct_or_indirect_ownership_fn as direct_indirect_ownership_fn,
    l.nature_of_ownership,
    l.nature_of_ownership_fn
from line l
join submission s on s.submission_id = l.submission_id
where l.table_number = 1 and l.kind = 'transaction';

create or replace view sec_footnotes as
select
    s.accession_number,
    f.footnote_id,
    f.footnote_text as footnote_txt
from footnote f
join submission s on s.submission_id = f.submission_id;

create or replace view sec_owner_signature as
select
    s.accession_number,
    g.signature_name as ownersignaturename,
    g.signature_date as ownersignaturedate
from signature g
join submission s on s.submission_id = g.submission_id;

comment on view open_market_trades is
    'Purchases and sales in the market or in private (codes P and S) of Table I, a row for each line; of joint filers the first one is named.';
comment on view latest_positions is
    'For each issuer, owner (of joint filers the first), security and kind of ownership the newest line that reports it. A guide: the command positions adds up.';
comment on view late_filings is 'What the rules say of filings that came late, a row for each finding.';
comment on view sec_submission is 'SUBMISSION of the SEC''s Insider Transactions Data Sets, with dates and flags as such.';
comment on view sec_reportingowner is 'REPORTINGOWNER of the SEC''s data sets, but for the file number, which no form has.';
comment on view sec_nonderiv_trans is 'NONDERIV_TRANS of the SEC''s data sets; its key is the number of the line in Table I.';
comment on view sec_nonderiv_holding is 'NONDERIV_HOLDING of the SEC''s data sets; its key is the number of the line in Table I.';
comment on view sec_deriv_trans is 'DERIV_TRANS of the SEC''s data sets; its key is the number of the line in Table II.';
comment on view sec_deriv_holding is 'DERIV_HOLDING of the SEC''s data sets; its key is the number of the line in Table II.';
comment on view sec_footnotes is 'FOOTNOTES of the SEC''s data sets.';
comment on view sec_owner_signature is 'OWNER_SIGNATURE of the SEC''s data sets.';

-- [jooq ignore stop]
