-- What stands under a published notice must not change when the words of the program or of the installation do.
alter table notice.step add column closing text check (closing is null or kind = 'published');
comment on column notice.step.closing is 'Lines under the text as they were when it was published, in Markdown: what it corrects, whom to ask; null where there were none, and for notices published before they were kept.';
