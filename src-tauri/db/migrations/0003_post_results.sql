-- When a post went live, to the minute, where an export says it. The day stays the one that people see and edit.
alter table posts add column posted_at integer;
