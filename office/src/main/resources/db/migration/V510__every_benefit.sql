-- What benefits beside the maintenance fund need.

-- A grant that is only made known, months that are added to a right without an end, and an
-- application that is passed on decide nothing, so that one signature does.
alter table decision drop constraint decision_kind_check;
alter table decision add constraint decision_kind_check
  check (kind in ('GRANT', 'REFUSAL', 'LEFT_UNEXAMINED', 'DISCONTINUATION', 'CHANGE', 'SUSPENSION',
    'RESUMPTION', 'INFORMATION', 'CONTINUATION', 'FORWARDED'));
alter table decision drop constraint decision_check2;
alter table decision add constraint decision_four_eyes
  check (signed_by is null or kind in ('INFORMATION', 'CONTINUATION', 'FORWARDED')
    or signed_by is distinct from proposed_by);

alter table benefit_case drop constraint benefit_case_state_check;
alter table benefit_case add constraint benefit_case_state_check
  check (state in ('DRAFT', 'OPEN', 'CALLED', 'DECIDED', 'FORWARDED', 'WITHDRAWN', 'CLOSED'));

alter table letter drop constraint letter_kind_check;
alter table letter add constraint letter_kind_check
  check (kind in ('GRANT', 'REFUSAL', 'LEFT_UNEXAMINED', 'DISCONTINUATION', 'CHANGE', 'SUSPENSION',
    'RESUMPTION', 'INFORMATION', 'FORWARDED', 'COMPLETION_CALL', 'OBLIGOR_NOTICE',
    'ENFORCEMENT_NOTICE'));
