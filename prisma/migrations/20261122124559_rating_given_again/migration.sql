-- AlterTable
ALTER TABLE "Review" ADD COLUMN     "removedVersion" INTEGER NOT NULL DEFAULT 0;
