import "server-only";
import { createReadStream } from "node:fs";
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import type { S3Settings } from "@/lib/env";
import type { FileKey, FileStore } from "@/server/services/file-place";

const NAME = /^([0-9a-f-]{36})\/([0-9a-f]{64})$/;

function nameOf({ organizationId, sha256 }: FileKey): string {
  return `${organizationId}/${sha256}`;
}

function connect({ endpoint, region, accessKeyId, secretAccessKey }: S3Settings): S3Client {
  return new S3Client({
    region,
    ...(endpoint && { endpoint }),
    credentials: { accessKeyId, secretAccessKey },
    forcePathStyle: true,
    // Storage that is only compatible with S3 often does not know the newer checksums.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  });
}

async function sizeOf(client: S3Client, Bucket: string, Key: string): Promise<number | undefined> {
  try {
    return (await client.send(new HeadObjectCommand({ Bucket, Key }))).ContentLength;
  } catch (error) {
    if ((error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode === 404)
      return undefined;
    throw error;
  }
}

async function* list(client: S3Client, Bucket: string, organizationId: string): AsyncIterable<FileKey> {
  let ContinuationToken: string | undefined;
  do {
    const Prefix = `${organizationId}/`;
    const page = await client.send(new ListObjectsV2Command({ Bucket, Prefix, ContinuationToken }));
    for (const { Key = "" } of page.Contents ?? []) {
      const sha256 = NAME.exec(Key)?.[2];
      if (sha256) yield { organizationId, sha256 };
    }
    ContinuationToken = page.IsTruncated ? page.NextContinuationToken : undefined;
  } while (ContinuationToken);
}

/** Files in storage that speaks S3, in a bucket that holds nothing else. An object is there whole or not at all. */
export function s3Store(settings: S3Settings): FileStore {
  const client = connect(settings);
  const Bucket = settings.bucket;
  return {
    place: async (key, path, size) => {
      const Key = nameOf(key);
      if ((await sizeOf(client, Bucket, Key)) === size) return;
      const Body = createReadStream(path);
      const ContentType = "application/octet-stream";
      await client.send(new PutObjectCommand({ Bucket, Key, Body, ContentLength: size, ContentType }));
    },
    read: async (key) => {
      const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: nameOf(key) }));
      if (!Body) throw new Error("The storage answered without a file.");
      return Body.transformToWebStream() as ReadableStream<Uint8Array>;
    },
    remove: async (key) => {
      await client.send(new DeleteObjectCommand({ Bucket, Key: nameOf(key) }));
    },
    list: (organizationId) => list(client, Bucket, organizationId),
  };
}
