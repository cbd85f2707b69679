CREATE TABLE `harvest_run` (
	`number` integer PRIMARY KEY NOT NULL,
	`source` integer NOT NULL,
	`started_at` integer NOT NULL,
	`ended_at` integer,
	`result` text NOT NULL,
	`failure` text,
	`detail` text,
	`bytes` integer DEFAULT 0 NOT NULL,
	`rows` integer DEFAULT 0 NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`counts` text NOT NULL,
	`problems` text NOT NULL,
	`etag` text,
	`last_modified` text,
	`digest` text
);
--> statement-breakpoint
CREATE INDEX `harvest_run_source` ON `harvest_run` (`source`);--> statement-breakpoint
CREATE TABLE `harvest_source` (
	`number` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`key` text NOT NULL,
	`municipality` text NOT NULL,
	`format` text NOT NULL,
	`address` text NOT NULL,
	`options` text NOT NULL,
	`hours` integer NOT NULL,
	`paused` integer DEFAULT true NOT NULL,
	`due_at` integer,
	`busy_until` integer,
	`failures` integer DEFAULT 0 NOT NULL,
	`takes_few` integer DEFAULT false NOT NULL,
	`etag` text,
	`last_modified` text,
	`digest` text,
	`seen` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `harvest_source_id` ON `harvest_source` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `harvest_source_key` ON `harvest_source` (`key`);--> statement-breakpoint
CREATE INDEX `harvest_source_municipality` ON `harvest_source` (`municipality`);--> statement-breakpoint
CREATE INDEX `harvest_source_due` ON `harvest_source` (`due_at`) WHERE due_at is not null;--> statement-breakpoint
CREATE TABLE `vanished` (
	`initiative` integer PRIMARY KEY NOT NULL,
	`source` integer NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `vanished_source` ON `vanished` (`source`);
--> statement-breakpoint
-- By hand. The number of a removed initiative is given again.
CREATE TRIGGER vanished_erased AFTER DELETE ON initiative
WHEN old.source IS NOT NULL
BEGIN
  DELETE FROM vanished WHERE initiative = old.number;
END;
