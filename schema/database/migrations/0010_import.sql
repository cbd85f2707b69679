CREATE TABLE `import` (
	`number` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`actor` text NOT NULL,
	`state` text NOT NULL,
	`file` text,
	`name` text NOT NULL,
	`format` text NOT NULL,
	`rows` integer NOT NULL,
	`options` text NOT NULL,
	`choices` text NOT NULL,
	`at` integer DEFAULT 0 NOT NULL,
	`counts` text NOT NULL,
	`written` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `import_id` ON `import` (`id`);--> statement-breakpoint
CREATE INDEX `import_actor` ON `import` (`actor`,`created_at`);--> statement-breakpoint
CREATE INDEX `import_created` ON `import` (`created_at`);--> statement-breakpoint
CREATE TABLE `import_finding` (
	`number` integer PRIMARY KEY NOT NULL,
	`import` integer NOT NULL,
	`kind` text NOT NULL,
	`line` integer NOT NULL,
	`data` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `import_finding_import` ON `import_finding` (`import`,`kind`,`line`);--> statement-breakpoint
CREATE TABLE `import_row` (
	`number` integer PRIMARY KEY NOT NULL,
	`import` integer NOT NULL,
	`initiative` integer NOT NULL,
	`before` text,
	`version` integer NOT NULL,
	`known_as` text,
	`outcome` text
);
--> statement-breakpoint
CREATE INDEX `import_row_import` ON `import_row` (`import`,`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `import_row_initiative` ON `import_row` (`initiative`,`import`);--> statement-breakpoint
-- By hand: what is erased leaves no copy behind.
CREATE TRIGGER import_row_erased AFTER DELETE ON initiative BEGIN
  DELETE FROM import_row WHERE initiative = old.number;
END;
