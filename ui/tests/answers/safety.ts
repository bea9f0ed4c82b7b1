import type { BackupPreview } from "../../src/api/generated/contract";

export const backup = {
  path: "/profile/backups/a.marquee",
  at: 1782896400000,
  size: 1_400_000,
  kind: "auto",
  whole: true,
};

const contents = { brands: 1, campaigns: 2, creators: 30, posts: 4, reports: 1 };

export const preview: BackupPreview = {
  path: backup.path,
  at: backup.at,
  size: backup.size,
  contents,
  changedAt: backup.at - 60_000,
  now: { ...contents, creators: 33 },
  nowChangedAt: backup.at + 3_600_000,
  lost: 3,
};
