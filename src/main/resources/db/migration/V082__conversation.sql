-- One phone, one conversation: the language it asked for, and the labels and letters that it was told within the last day.

alter table contact_consents add column language varchar(10);
alter table contact_consents add column language_since timestamp(3) with time zone;
alter table contact_consents add column labels varchar(8000);
create index contact_consents_by_sms on contact_consents (sms_possible);

-- The letter by which an item is to be asked; it becomes its letter once the text is written.
alter table question_items add column asked_as varchar(3);
create index questions_by_closing on questions (phone, closed_at);
create index question_items_open on question_items (status, answer_by);
