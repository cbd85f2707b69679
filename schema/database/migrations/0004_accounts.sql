CREATE TABLE `account` (
	`number` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`email` text NOT NULL,
	`language` text DEFAULT 'da' NOT NULL,
	`shortcuts` integer DEFAULT true NOT NULL,
	`created_at` integer NOT NULL,
	`digest_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `account_id` ON `account` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `account_email` ON `account` (`email`);--> statement-breakpoint
CREATE TABLE `allowance` (
	`key` text NOT NULL,
	`window` integer NOT NULL,
	`used` integer NOT NULL,
	PRIMARY KEY(`key`, `window`)
);
--> statement-breakpoint
CREATE INDEX `allowance_window` ON `allowance` (`window`);--> statement-breakpoint
CREATE TABLE `audit` (
	`number` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`action` text NOT NULL,
	`actor` text,
	`subject` text NOT NULL,
	`details` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_subject` ON `audit` (`subject`);--> statement-breakpoint
CREATE TABLE `claim` (
	`number` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`initiative` integer NOT NULL,
	`account` integer NOT NULL,
	`words` text DEFAULT '' NOT NULL,
	`state` text DEFAULT 'open' NOT NULL,
	`created_at` integer NOT NULL,
	`decided_at` integer,
	`decided_by` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `claim_id` ON `claim` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `claim_one` ON `claim` (`initiative`,`account`);--> statement-breakpoint
CREATE INDEX `claim_account` ON `claim` (`account`);--> statement-breakpoint
CREATE TABLE `former_address` (
	`kind` text NOT NULL,
	`value` text NOT NULL,
	`initiative` integer NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`kind`, `value`)
);
--> statement-breakpoint
CREATE INDEX `former_address_initiative` ON `former_address` (`initiative`);--> statement-breakpoint
CREATE TABLE `invitation` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`initiative` integer NOT NULL,
	`kind` text NOT NULL,
	`email` text NOT NULL,
	`invited_by` integer,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer
);
--> statement-breakpoint
CREATE INDEX `invitation_initiative` ON `invitation` (`initiative`);--> statement-breakpoint
CREATE TABLE `mail` (
	`number` integer PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`to` text NOT NULL,
	`language` text NOT NULL,
	`data` text NOT NULL,
	`created_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`sent_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mail_key` ON `mail` (`key`);--> statement-breakpoint
CREATE INDEX `mail_due` ON `mail` (`sent_at`,`due_at`);--> statement-breakpoint
CREATE TABLE `matter` (
	`number` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`initiative` integer NOT NULL,
	`area` text NOT NULL,
	`subject` text NOT NULL,
	`state` text DEFAULT 'open' NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	`decided_at` integer,
	`decided_by` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `matter_id` ON `matter` (`id`);--> statement-breakpoint
CREATE INDEX `matter_queue` ON `matter` (`area`,`state`,`created_at`);--> statement-breakpoint
CREATE INDEX `matter_initiative` ON `matter` (`initiative`);--> statement-breakpoint
CREATE TABLE `ownership` (
	`initiative` integer NOT NULL,
	`account` integer NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`initiative`, `account`)
);
--> statement-breakpoint
CREATE INDEX `ownership_account` ON `ownership` (`account`);--> statement-breakpoint
CREATE TABLE `picture` (
	`key` text PRIMARY KEY NOT NULL,
	`initiative` integer NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`bytes` integer NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `picture_initiative` ON `picture` (`initiative`);--> statement-breakpoint
CREATE TABLE `report` (
	`id` text PRIMARY KEY NOT NULL,
	`initiative` integer NOT NULL,
	`kind` text NOT NULL,
	`words` text DEFAULT '' NOT NULL,
	`email` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `revision` (
	`number` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`initiative` integer NOT NULL,
	`version` integer NOT NULL,
	`state` text NOT NULL,
	`actor` text NOT NULL,
	`account` integer,
	`note` text DEFAULT '' NOT NULL,
	`status` text NOT NULL,
	`listing` text NOT NULL,
	`redacted` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `revision_id` ON `revision` (`id`);--> statement-breakpoint
CREATE INDEX `revision_initiative` ON `revision` (`initiative`,`version`);--> statement-breakpoint
CREATE INDEX `revision_account` ON `revision` (`account`);--> statement-breakpoint
CREATE TABLE `role` (
	`account` integer NOT NULL,
	`kind` text NOT NULL,
	`area` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`account`, `kind`, `area`)
);
--> statement-breakpoint
CREATE TABLE `session` (
	`id_hash` text PRIMARY KEY NOT NULL,
	`account` integer NOT NULL,
	`created_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `session_account` ON `session` (`account`);--> statement-breakpoint
CREATE INDEX `session_expires` ON `session` (`expires_at`);--> statement-breakpoint
CREATE TABLE `sign_in` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`language` text NOT NULL,
	`browser_hash` text NOT NULL,
	`code_hash` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`next` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer
);
--> statement-breakpoint
CREATE INDEX `sign_in_email` ON `sign_in` (`email`);--> statement-breakpoint
CREATE INDEX `sign_in_expires` ON `sign_in` (`expires_at`);--> statement-breakpoint
ALTER TABLE `initiative` ADD `paused_until` text;--> statement-breakpoint
ALTER TABLE `initiative` ADD `reminders` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `initiative` ADD `reminded_at` integer;--> statement-breakpoint
CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit BEGIN
  SELECT RAISE(ABORT, 'a line of the audit log is never deleted');
END;--> statement-breakpoint
CREATE TRIGGER audit_stands BEFORE UPDATE ON audit BEGIN
  SELECT RAISE(ABORT, 'a line of the audit log is never changed');
END;--> statement-breakpoint
CREATE TRIGGER initiative_erased AFTER DELETE ON initiative BEGIN
  DELETE FROM ownership WHERE initiative = old.number;
  DELETE FROM invitation WHERE initiative = old.number;
  DELETE FROM claim WHERE initiative = old.number;
  DELETE FROM revision WHERE initiative = old.number;
  DELETE FROM report WHERE id IN (SELECT subject FROM matter WHERE initiative = old.number AND kind = 'report');
  DELETE FROM matter WHERE initiative = old.number;
  DELETE FROM former_address WHERE initiative = old.number;
END;
