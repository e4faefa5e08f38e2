-- Few notices are withdrawn: which of those on a page are is read from a small index.
create index step_withdrawn on notice.step (notice_id) where kind = 'withdrawn';
