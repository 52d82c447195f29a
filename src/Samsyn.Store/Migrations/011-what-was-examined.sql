-- What was found when a contribution was examined: a worry held against the figures, a proposal taken through the gate.
alter table contribution add column examined text;
