CREATE TABLE `merger` (
	`number` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`survivor` integer NOT NULL,
	`other` integer NOT NULL,
	`before` text NOT NULL,
	`created_at` integer NOT NULL,
	`undone_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `merger_id` ON `merger` (`id`);--> statement-breakpoint
CREATE INDEX `merger_survivor` ON `merger` (`survivor`);--> statement-breakpoint
CREATE UNIQUE INDEX `merger_other` ON `merger` (`other`) WHERE undone_at is null;--> statement-breakpoint
ALTER TABLE `audit` ADD `area` text;--> statement-breakpoint
CREATE INDEX `audit_area` ON `audit` (`area`);--> statement-breakpoint
ALTER TABLE `matter` ADD `answered_at` integer;--> statement-breakpoint
CREATE INDEX `matter_queue_kind` ON `matter` (`area`,`state`,`kind`,`created_at`);--> statement-breakpoint
CREATE INDEX `matter_all` ON `matter` (`state`,`created_at`);--> statement-breakpoint
CREATE INDEX `matter_all_kind` ON `matter` (`state`,`kind`,`created_at`);--> statement-breakpoint
CREATE INDEX `matter_answered` ON `matter` (`answered_at`) WHERE answered_at is not null;--> statement-breakpoint
ALTER TABLE `report` ADD `other` integer;--> statement-breakpoint
ALTER TABLE `report` ADD `language` text DEFAULT 'da' NOT NULL;--> statement-breakpoint
CREATE TRIGGER merger_erased AFTER DELETE ON initiative BEGIN
  DELETE FROM initiative WHERE number IN (SELECT other FROM merger WHERE survivor = old.number AND undone_at IS NULL);
  DELETE FROM merger WHERE survivor = old.number OR other = old.number;
END;--> statement-breakpoint
CREATE TRIGGER merged_stays_closed BEFORE UPDATE OF status ON initiative
WHEN new.status <> old.status AND EXISTS (SELECT 1 FROM merger WHERE other = old.number AND undone_at IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'it was merged into another');
END;
