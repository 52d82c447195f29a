-- A version that its author is still typing is written over; one that was kept by the button stays as it was.
alter table block_version add column typing integer not null default 0 check (typing in (0, 1));
