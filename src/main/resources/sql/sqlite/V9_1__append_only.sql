-- Who was told is never edited.
create trigger export_run_member_no_update before update on export_run_member begin select raise(abort, 'append-only: export_run_member'); end;
create trigger export_run_member_no_delete before delete on export_run_member begin select raise(abort, 'append-only: export_run_member'); end;
