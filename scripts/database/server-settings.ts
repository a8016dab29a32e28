export interface ServerSettings {
  port: number;
  /** False only for data that may be lost at a power cut, such as a test's. */
  isDurable: boolean;
}

/** The PostgreSQL settings of the embedded server, as command line arguments. */
export function serverArguments(cluster: string, { port, isDurable }: ServerSettings): string[] {
  const durability: Record<string, string> = isDurable
    ? { fsync: "on", synchronous_commit: "on", full_page_writes: "on" }
    : {
        fsync: "off",
        synchronous_commit: "off",
        full_page_writes: "off",
        wal_level: "minimal",
        max_wal_senders: "0",
        autovacuum_naptime: "10min",
      };
  const settings: Record<string, string | number> = {
    port,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: 100,
    shared_buffers: "96MB",
    work_mem: "8MB",
    maintenance_work_mem: "64MB",
    // Parallel plans need shared memory that small containers do not have.
    max_parallel_workers_per_gather: 0,
    max_parallel_maintenance_workers: 0,
    jit: "off",
    timezone: "UTC",
    log_timezone: "UTC",
    log_min_messages: "warning",
    idle_in_transaction_session_timeout: "5min",
    ...durability,
  };
  return ["-D", cluster, ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])];
}
