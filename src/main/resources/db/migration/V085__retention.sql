-- The latest text that came in, and what is old enough to be forgotten in the form in which a provider sent it.
create index inbox_by_receipt on inbox (received_at);
create index text_statuses_by_receipt on text_statuses (received_at);
create index call_statuses_by_receipt on call_statuses (received_at);
create index call_turns_by_time on call_turns (at);
