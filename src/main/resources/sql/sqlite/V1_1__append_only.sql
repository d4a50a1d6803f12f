-- Clinical rows are appended and superseded, never edited.
create trigger transplant_no_update before update on transplant begin select raise(abort, 'append-only: transplant'); end;
create trigger transplant_no_delete before delete on transplant begin select raise(abort, 'append-only: transplant'); end;
create trigger diagnosis_no_update before update on diagnosis begin select raise(abort, 'append-only: diagnosis'); end;
create trigger diagnosis_no_delete before delete on diagnosis begin select raise(abort, 'append-only: diagnosis'); end;
create trigger clinical_event_no_update before update on clinical_event begin select raise(abort, 'append-only: clinical_event'); end;
create trigger clinical_event_no_delete before delete on clinical_event begin select raise(abort, 'append-only: clinical_event'); end;
create trigger visit_no_update before update on visit begin select raise(abort, 'append-only: visit'); end;
create trigger visit_no_delete before delete on visit begin select raise(abort, 'append-only: visit'); end;
create trigger dosing_no_update before update on dosing begin select raise(abort, 'append-only: dosing'); end;
create trigger dosing_no_delete before delete on dosing begin select raise(abort, 'append-only: dosing'); end;
create trigger lab_result_no_update before update on lab_result begin select raise(abort, 'append-only: lab_result'); end;
create trigger lab_result_no_delete before delete on lab_result begin select raise(abort, 'append-only: lab_result'); end;
create trigger patient_detail_no_update before update on patient_detail begin select raise(abort, 'append-only: patient_detail'); end;
create trigger patient_detail_no_delete before delete on patient_detail begin select raise(abort, 'append-only: patient_detail'); end;
