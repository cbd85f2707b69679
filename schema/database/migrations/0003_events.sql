CREATE TABLE `event` (
	`number` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`initiative` integer NOT NULL,
	`uid` text NOT NULL,
	`name` text,
	`start` text NOT NULL,
	`end` text,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`cancelled` integer DEFAULT false NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `event_id` ON `event` (`id`);--> statement-breakpoint
CREATE INDEX `event_initiative` ON `event` (`initiative`,`starts_at`);--> statement-breakpoint
CREATE INDEX `event_start` ON `event` (`starts_at`);--> statement-breakpoint
CREATE INDEX `event_long` ON `event` (`starts_at`) WHERE ends_at - starts_at > 86400000;
--> statement-breakpoint
-- The number of a removed initiative is given again, and what was the old one's must not become the new one's.
CREATE TRIGGER event_orphaned AFTER DELETE ON initiative
begin
  delete from event where initiative = old.number;
end;
