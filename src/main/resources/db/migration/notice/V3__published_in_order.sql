-- The list of published notices, the latest first, reads as many rows as it shows.
create index step_published on notice.step (at, notice_id) where kind = 'published';
