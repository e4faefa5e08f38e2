alter table exchange.run drop constraint run_outcome_check;
alter table exchange.run add constraint run_outcome_check
    check (outcome in ('refused', 'unchanged', 'tried', 'stored', 'failed', 'cancelled'));
comment on column exchange.run.outcome is 'What came of it. Whoever ends a run first has the last word: what was cancelled is never stored, what is stored is never cancelled.';
