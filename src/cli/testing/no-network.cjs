/** Loaded before a program (`node --require`): whatever would reach for a network kills it, from a worker as well. */
'use strict'
const dgram = require('node:dgram')
const dns = require('node:dns')
const { writeSync } = require('node:fs')
const net = require('node:net')

const tripped = (what) => () => {
  writeSync(2, `reached for ${what}\n`)
  process.kill(process.pid, 'SIGKILL')
}

net.Socket.prototype.connect = tripped('a connection')
net.Server.prototype.listen = tripped('a server')
dgram.createSocket = tripped('a datagram')
for (const name of Object.keys(dns)) {
  if (/^(?:lookup|resolve|reverse)/.test(name)) dns[name] = tripped('a name')
}
for (const name of Object.keys(dns.promises)) {
  if (/^(?:lookup|resolve|reverse)/.test(name)) dns.promises[name] = tripped('a name')
}
