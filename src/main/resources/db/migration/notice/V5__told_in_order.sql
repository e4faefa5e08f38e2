-- A feed reads as many steps as it tells of, the latest first.
create index step_told on notice.step (at, notice_id) where kind in ('published', 'posted', 'withdrawn');
