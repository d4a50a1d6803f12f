-- What was agreed, asked, decided and disclosed is never edited.
create trigger research_consent_no_update before update on research_consent begin select raise(abort, 'append-only: research_consent'); end;
create trigger research_consent_no_delete before delete on research_consent begin select raise(abort, 'append-only: research_consent'); end;
create trigger cohort_run_no_update before update on cohort_run begin select raise(abort, 'append-only: cohort_run'); end;
create trigger cohort_run_no_delete before delete on cohort_run begin select raise(abort, 'append-only: cohort_run'); end;
create trigger cohort_run_member_no_update before update on cohort_run_member begin select raise(abort, 'append-only: cohort_run_member'); end;
create trigger cohort_run_member_no_delete before delete on cohort_run_member begin select raise(abort, 'append-only: cohort_run_member'); end;
create trigger export_request_no_update before update on export_request begin select raise(abort, 'append-only: export_request'); end;
create trigger export_request_no_delete before delete on export_request begin select raise(abort, 'append-only: export_request'); end;
create trigger export_decision_no_update before update on export_decision begin select raise(abort, 'append-only: export_decision'); end;
create trigger export_decision_no_delete before delete on export_decision begin select raise(abort, 'append-only: export_decision'); end;
create trigger reidentification_no_update before update on reidentification begin select raise(abort, 'append-only: reidentification'); end;
create trigger reidentification_no_delete before delete on reidentification begin select raise(abort, 'append-only: reidentification'); end;
