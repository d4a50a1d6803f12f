-- Clinical rows are appended and superseded, never edited.
create trigger sign_off_no_update before update on sign_off begin select raise(abort, 'append-only: sign_off'); end;
create trigger sign_off_no_delete before delete on sign_off begin select raise(abort, 'append-only: sign_off'); end;
create trigger care_task_no_update before update on care_task begin select raise(abort, 'append-only: care_task'); end;
create trigger care_task_no_delete before delete on care_task begin select raise(abort, 'append-only: care_task'); end;
create trigger target_override_no_update before update on target_override begin select raise(abort, 'append-only: target_override'); end;
create trigger target_override_no_delete before delete on target_override begin select raise(abort, 'append-only: target_override'); end;
create trigger drug_supply_no_update before update on drug_supply begin select raise(abort, 'append-only: drug_supply'); end;
create trigger drug_supply_no_delete before delete on drug_supply begin select raise(abort, 'append-only: drug_supply'); end;
create trigger alert_entry_no_update before update on alert_entry begin select raise(abort, 'append-only: alert_entry'); end;
create trigger alert_entry_no_delete before delete on alert_entry begin select raise(abort, 'append-only: alert_entry'); end;
create trigger content_approval_no_update before update on content_approval begin select raise(abort, 'append-only: content_approval'); end;
create trigger content_approval_no_delete before delete on content_approval begin select raise(abort, 'append-only: content_approval'); end;
