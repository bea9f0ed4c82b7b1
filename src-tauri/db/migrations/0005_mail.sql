-- E-mail: own templates, what was sent; and, local to this computer, what waits to be sent.
create table mail_templates (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, name text, language text, kind text, subject text, body text
) strict;
create table sent_messages (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, recipients text, subject text, kind text, about text, campaign blob,
    creator blob, person blob, sent_at integer, message_id text, digest text, language text
) strict;
create index sent_messages_by_campaign on sent_messages (campaign);
create index sent_messages_by_creator on sent_messages (creator);
create index sent_messages_by_person on sent_messages (person);
create index sent_messages_by_day on sent_messages (sent_at desc);
create view live_mail_templates as select * from mail_templates where present = 1 and deleted = 0;
create view live_sent_messages as select * from sent_messages where present = 1 and deleted = 0;

-- Local only: messages on their way out. `state` and `handed` say how far one is; a row goes when it was sent.
-- `recipients` and `copies` are JSON lists of names and addresses, `problem` is a message of ours.
create table outbox (
    id blob primary key, device blob not null, state text not null, handed integer not null default 0,
    recipients text not null, copies text not null, subject text not null, body text not null,
    language text not null, kind text not null, about text, campaign blob, creator blob, person blob,
    queued_at integer not null, attempts integer not null default 0, next_at integer not null, problem text
) strict;
create index outbox_due on outbox (next_at) where state = 'queued';
create index outbox_by_creator on outbox (creator) where creator is not null;
create table outbox_files (
    message blob not null, position integer not null, name text not null, digest text not null,
    size integer not null, primary key (message, position)
) strict;
