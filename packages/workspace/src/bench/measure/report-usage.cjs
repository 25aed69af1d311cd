// Required by every Node process that is measured (see run-process.ts). When the process ends, it
// leaves its peak memory, and the processor time of children that are still running: nobody waits
// for those, so the kernel adds them to no parent. esbuild's service is one of them. Plain
// CommonJS, because stripping types or starting the module loader would cost what is measured.
'use strict';
const { subscribe } = require('node:diagnostics_channel');
const { readFileSync, writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

const folder = process.env.CALLIOPE_BENCH_USAGE;
if (folder && isMainThread) {
  const children = [];
  subscribe('child_process', (message) => children.push(message.process));
  process.on('exit', () => {
    const usage = { peak: process.resourceUsage().maxRSS, unwaited: unwaited(children) };
    writeFileSync(`${folder}/${process.pid}.json`, JSON.stringify(usage));
  });
}

function unwaited(children) {
  const running = children.filter((child) => child.exitCode === null && child.signalCode === null);
  return running.reduce((sum, { pid }) => sum + secondsOf(pid), 0);
}

/** User and system time of a process and of its own children, in the kernel's ticks of 10 ms. */
function secondsOf(pid) {
  try {
    // The name in parentheses may hold anything, so the fields are counted from its end.
    const [, fields] = readFileSync(`/proc/${pid}/stat`, 'latin1').split(/\) (?!.*\) )/s);
    return (
      fields
        .split(' ')
        .slice(11, 15)
        .map(Number)
        .reduce((sum, ticks) => sum + ticks) / 100
    );
  } catch {
    // There is no /proc on macOS: what is still running is then missing from the sum.
    return 0;
  }
}
