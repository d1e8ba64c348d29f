/** Servers for the recipes that need one: small, on this machine alone, gone with the test. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

export interface Server {
  /** Added to the environment of the recipe. */
  env: Record<string, string>
  stop(): void
}

const postgresVersions = '/usr/lib/postgresql'

/** Where the programs of a PostgreSQL server are; Debian keeps them out of the PATH. Null where there are none. */
export function postgresPrograms(): string | null {
  try {
    const newest = readdirSync(postgresVersions).sort((a, b) => Number(b) - Number(a))[0]
    return newest === undefined ? null : join(postgresVersions, newest, 'bin')
  } catch {
    return null
  }
}

/**
 * Starts PostgreSQL on a socket in the folder, with the database `bulletins`.
 *
 * @throws Error with what the server said where it does not start
 */
export function startPostgres(folder: string): Server {
  const programs = postgresPrograms() as string
  const data = join(folder, 'postgres')
  mkdirSync(data)
  // The server refuses to be run by root.
  const isRoot = process.getuid?.() === 0
  chmodSync(folder, 0o755)
  if (isRoot) spawnSync('chown', ['-R', 'postgres', data])
  const as = (program: string, ...args: string[]) => {
    const line = isRoot ? ['runuser', '-u', 'postgres', '--', program, ...args] : [program, ...args]
    const { status, stderr } = spawnSync(line[0] as string, line.slice(1), { encoding: 'utf8', cwd: data })
    if (status !== 0) throw new Error(`${program}: ${stderr}`)
  }
  const cluster = join(data, 'cluster')
  const env = { PGHOST: data, PGUSER: 'reader' }
  as(join(programs, 'initdb'), '-D', cluster, '-U', 'reader', '-A', 'trust', '-E', 'UTF8')
  const only = `-c listen_addresses= -c unix_socket_directories=${data} -c fsync=off`
  as(join(programs, 'pg_ctl'), '-D', cluster, '-l', join(data, 'log'), '-o', only, '-w', 'start')
  as('createdb', '-h', data, '-U', 'reader', 'bulletins')
  return { env, stop: () => as(join(programs, 'pg_ctl'), '-D', cluster, '-m', 'immediate', 'stop') }
}

/** librdkafka, which kcat is made of, plays a cluster for its tests; it lives as long as the client that asked for it. */
export async function startKafka(): Promise<{ broker: string; stop(): void }> {
  const cluster: ChildProcess = spawn('kcat', [
    ...['-P', '-b', 'none', '-t', 'none'],
    ...['-X', 'test.mock.num.brokers=1', '-d', 'mock'],
  ])
  const broker = await new Promise<string>((resolve, reject) => {
    let said = ''
    cluster.stderr?.on('data', (piece: Buffer) => {
      said += piece.toString()
      const [, address] = /bootstrap\.servers=(\S+)/.exec(said) ?? []
      if (address !== undefined) resolve(address)
    })
    cluster.on('exit', () => reject(new Error(`kcat ended: ${said}`)))
  })
  return { broker, stop: () => cluster.kill('SIGKILL') }
}

/** Sends the lines to a topic. */
export function produce(broker: string, topic: string, lines: string): void {
  spawnSync('kcat', ['-P', '-b', broker, '-t', topic], { input: lines })
}

/** What is in a topic. */
export const consume = (broker: string, topic: string): string =>
  spawnSync('kcat', ['-C', '-b', broker, '-t', topic, '-e', '-q'], { encoding: 'utf8', timeout: 20_000 }).stdout
