-- Whose owners are due to be asked whether it still exists. By hand: the generator cuts the expression at its comma.
CREATE INDEX `initiative_due` ON `initiative` (`reminders`, coalesce(`reminded_at`, `confirmed_at`)) WHERE status = 'published' and owner_state <> 'unclaimed';
