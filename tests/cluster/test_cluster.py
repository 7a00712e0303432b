#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shards under a real Slurm and under GNU parallel: test_cluster.py PROGRAM SCRIPTS [unittest arguments].

A Slurm of one node is started on the loopback, with its own key, ports and folders, and is stopped at the end. Where
it cannot be started the test of it is skipped, and says why."""

import contextlib
import getpass
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest

PROGRAM = str(pathlib.Path(sys.argv[1]).resolve())
SCRIPTS = pathlib.Path(sys.argv[2]).resolve()
SEARCH = ["--constant", "e", "--coefficients", "4", "--words", "1..4", "--digits", "40000"]
SHARDS = 7
PATIENCE = 200  # seconds
START = 60  # for a daemon
# Names that a shell, GNU parallel or Slurm could take for something else.
ODD = " of {} {= print 1 =}; touch broken; $(touch broken) 5%"

CONF = """
ClusterName=test
SlurmctldHost={host}(127.0.0.1)
SlurmUser={user}
SlurmdUser={user}
AuthType=auth/munge
AuthInfo=socket={folder}/munge.socket
CryptoType=crypto/munge
SlurmctldPort={ports[0]}
SlurmdPort={ports[1]}
StateSaveLocation={folder}/state
SlurmdSpoolDir={folder}/spool
SlurmctldPidFile={folder}/slurmctld.pid
SlurmdPidFile={folder}/slurmd.pid
SlurmctldLogFile={folder}/slurmctld.log
SlurmdLogFile={folder}/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SwitchType=switch/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerParameters=batch_sched_delay=0,sched_interval=1,bf_interval=1,sched_min_interval=0
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
ReturnToService=2
SlurmdTimeout=10
SlurmdParameters=config_overrides
MaxArraySize=6
NodeName={host} NodeAddr=127.0.0.1 CPUs=8
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
"""


def free_ports(count):
    sockets = [socket.socket() for _ in range(count)]
    for s in sockets:
        s.bind(("127.0.0.1", 0))
    ports = [s.getsockname()[1] for s in sockets]
    for s in sockets:
        s.close()
    return ports


def until(what, condition, patience=PATIENCE):
    """Waits until the condition gives something true, and returns it."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        result = condition()
        if result:
            return result
        time.sleep(0.05)
    raise AssertionError(f"It did not happen in {patience} s: {what}")


class Slurm:
    """Daemons in the foreground, so that they are children of ours and are ended by their process ids."""

    def __init__(self, folder):
        self.folder = folder
        self.daemons = []
        for name in ("state", "spool"):
            (folder / name).mkdir()
        key = folder / "munge.key"
        key.write_bytes(os.urandom(1024))
        key.chmod(0o400)
        host = socket.gethostname().split(".")[0]
        conf = folder / "slurm.conf"
        conf.write_text(CONF.format(host=host, user=getpass.getuser(), folder=folder, ports=free_ports(2)))
        self.environment = {**os.environ, "SLURM_CONF": str(conf)}
        try:
            self.start("munged", "--foreground", "--force", f"--key-file={key}", f"--socket={folder}/munge.socket",
                       f"--pid-file={folder}/munge.pid", f"--log-file={folder}/munge.log",
                       f"--seed-file={folder}/munge.seed")
            until("munged listens", (folder / "munge.socket").exists, START)
            self.start("slurmctld", "-D", "-f", conf)
            until("slurmctld answers", lambda: self.run("scontrol", "ping").returncode == 0, START)
            self.start("slurmd", "-D", "-f", conf)
            until("the node is idle", lambda: self.run("sinfo", "-h", "-o", "%t").stdout.strip() == "idle", START)
        except AssertionError as reason:
            said = "".join(log.read_text(errors="replace")[-500:] for log in sorted(folder.glob("*.out")))
            self.stop()
            raise unittest.SkipTest(f"No Slurm can be started here: {reason}\n{said}") from reason
        except BaseException:
            self.stop()
            raise

    def start(self, *command):
        path = os.pathsep.join([os.environ["PATH"], "/usr/sbin", "/sbin"])
        program = shutil.which(command[0], path=path)
        if program is None:
            raise AssertionError(f"{command[0]} is not installed")
        with (self.folder / f"{command[0]}.out").open("w") as out:
            self.daemons.append(subprocess.Popen([program, *map(str, command[1:])], env=self.environment, stdout=out,
                                                 stderr=out, stdin=subprocess.DEVNULL))

    def run(self, *command):
        return subprocess.run(list(map(str, command)), env=self.environment, capture_output=True, text=True,
                              timeout=PATIENCE)

    def stop(self):
        if len(self.daemons) > 1:
            self.run("scancel", "--user", getpass.getuser())
        for daemon in reversed(self.daemons):
            daemon.terminate()
            try:
                daemon.wait(20)
            except subprocess.TimeoutExpired:
                daemon.kill()
                daemon.wait()


def rows(path, query):
    """Of a session, which may not be there yet."""
    with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
        return list(database.execute(query))


def stored(path):
    return rows(path, "SELECT candidate, line FROM finding ORDER BY search, candidate")


def half_done(part):
    """Whether a part is begun, has findings and is not at its end."""
    try:
        return rows(part, "SELECT 1 FROM search WHERE settled > first AND settled < end AND "
                          "EXISTS (SELECT 1 FROM finding)") != []
    except sqlite3.Error:
        return False


def program_of(part):
    """The process that writes a part."""
    for folder in pathlib.Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            arguments = (folder / "cmdline").read_bytes().decode(errors="replace").split("\0")
            if arguments[0] == PROGRAM and str(part) in arguments:
                return int(folder.name)
    return None


class Cluster(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory()
        cls.path = pathlib.Path(cls.temporary.name)
        cls.addClassCleanup(cls.temporary.cleanup)
        whole = cls.path / "whole.fractiscope"
        subprocess.run([PROGRAM, "search", *SEARCH, "--session", whole, "--quiet", "--jsonl", "/dev/null"], check=True)
        cls.whole = stored(whole)
        assert len(cls.whole) > 1000

    def planned(self, name):
        """A folder that is planned already, for the same number of shards on each machine."""
        folder = self.path / name
        (folder / "log").mkdir(parents=True)
        (folder / "search").write_text("".join(option + "\n" for option in SEARCH))
        plan = json.loads(subprocess.run([PROGRAM, "plan", *SEARCH, "--time", "10m", "--json", "-"], check=True,
                                         capture_output=True, text=True).stdout)
        plan["shards"] = SHARDS
        (folder / "plan").write_text(json.dumps(plan, separators=(",", ":")) + "\n")
        return folder

    def is_whole(self, folder):
        self.assertEqual(stored(folder / "merged.fractiscope"), self.whole)
        self.assertEqual(len(rows(folder / "merged.fractiscope", "SELECT id FROM search")), 1)
        # What the window watches.
        said = [json.loads((folder / f"part-{i}.fractiscope.status").read_text()) for i in range(1, SHARDS + 1)]
        self.assertEqual({status["state"] for status in said}, {"complete"})
        plan = json.loads((folder / "plan").read_text())
        self.assertEqual(sum(status["done"] for status in said), plan["candidates"])

    def hasten(self, slurm, job, tasks):
        """Requeued tasks wait two minutes unless told not to. Slurm refuses for ever a task that starts again in the
        second in which its former start was ended, so that second has to be over."""
        def all_wait():
            waiting = slurm.run("squeue", "-h", "-r", "-j", job, "-t", "PENDING", "-o", "%K").stdout.split()
            return set(map(str, tasks)) <= set(waiting)
        until(f"tasks {tasks} are queued again", all_wait)
        time.sleep(3)
        for task in tasks:
            result = slurm.run("scontrol", "update", f"JobId={job}_{task}", "StartTime=now")
            self.assertEqual(result.returncode, 0, result.stderr)

    def test_slurm_with_tasks_killed_and_requeued(self):
        slurm = Slurm(pathlib.Path(tempfile.mkdtemp(dir=self.path)))
        self.addCleanup(slurm.stop)
        folder = self.planned("slurm" + ODD)
        slurm.environment["FRACTISCOPE"] = PROGRAM
        result = slurm.run(SCRIPTS / "submit.sh", folder, "10m", 1, *SEARCH)
        self.assertEqual(result.returncode, 0, result.stderr)
        # MaxArraySize 6: tasks 1 to 5, then 1 and 2.
        submitted = re.search(rf"Submitted {SHARDS} shards as (\d+) (\d+) and their merge as (\d+)\.", result.stdout)
        self.assertTrue(submitted, result.stdout)
        first, _, merge = submitted.groups()

        killed, requeued, late = (folder / f"part-{i}.fractiscope" for i in (2, 3, 4))
        until("shard 2 is half done", lambda: half_done(killed))
        os.kill(program_of(killed), signal.SIGKILL)
        until("shard 3 is half done", lambda: half_done(requeued))
        self.assertEqual(slurm.run("scontrol", "requeue", f"{first}_3").returncode, 0)
        until("shard 4 is half done", lambda: half_done(late))
        self.assertEqual(slurm.run("scancel", "--batch", "--signal=USR1", f"{first}_4").returncode, 0)
        self.hasten(slurm, first, (2, 3, 4))
        until("all have ended", lambda: slurm.run("squeue", "-h").stdout == "")
        said = (folder / "log" / f"merge_{merge}").read_text()
        self.assertIn("complete", said)
        self.assertNotIn("not complete", said)
        self.is_whole(folder)
        log = {task: (folder / "log" / f"{first}_{task}").read_text() for task in (2, 3, 4)}
        self.assertIn("ended by a signal (137); it is queued again", log[2])
        self.assertIn("its time is over; it is queued again", log[4])
        for task, text in log.items():
            self.assertIn("start 2", text, task)

        self.assertEqual(list(self.path.rglob("broken")), [])
        other = slurm.run(SCRIPTS / "submit.sh", folder, "10m", 1, "--constant", "pi")
        self.assertEqual(other.returncode, 3)
        self.assertIn("holds another search", other.stderr)

    def parallel(self, scripts, folder):
        return subprocess.run([scripts / "parallel.sh", folder, "10m", "1", *SEARCH], capture_output=True, text=True,
                              env={**os.environ, "FRACTISCOPE": PROGRAM}, timeout=PATIENCE, cwd=self.path)

    @unittest.skipUnless(shutil.which("parallel"), "GNU parallel is not installed")
    def test_gnu_parallel(self):
        scripts = self.path / ("scripts" + ODD)
        shutil.copytree(SCRIPTS, scripts)
        folder = self.planned("-parallel" + ODD)
        result = self.parallel(scripts, folder.name)
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("7 shards, each with a time limit of 10 minutes on 1 core.", result.stdout)
        self.is_whole(folder)
        self.assertTrue((folder / "log/shard-7").exists())
        # What is missing is told, and found when the same command is given again.
        (folder / "part-4.fractiscope").unlink()
        result = subprocess.run([scripts / "merge.sh", folder], capture_output=True, text=True,
                                env={**os.environ, "FRACTISCOPE": PROGRAM}, timeout=PATIENCE)
        self.assertEqual(result.returncode, 1)
        self.assertIn(f"1 of {SHARDS} shards were not begun: 4.", result.stderr)
        self.assertIn("are in no file", result.stdout)
        self.assertNotEqual(stored(folder / "merged.fractiscope"), self.whole)
        self.assertEqual(self.parallel(scripts, folder).returncode, 0)
        self.is_whole(folder)
        self.assertEqual(list(self.path.rglob("broken")), [])

    def refused(self, script, *arguments, program=PROGRAM):
        result = subprocess.run([SCRIPTS / script, *arguments], capture_output=True, text=True, cwd=self.path,
                                env={**os.environ, "FRACTISCOPE": str(program)}, timeout=PATIENCE)
        return result.returncode, result.stderr

    def test_what_is_refused(self):
        self.assertEqual(self.refused("merge.sh"), (2, "usage: merge.sh FOLDER\n"))
        self.assertEqual(self.refused("merge.sh", "nothere"), (
            3, "merge.sh: 'nothere' is no folder of submit.sh or parallel.sh: it has no plan.\n"))
        for script in ("submit.sh", "parallel.sh"):
            code, said = self.refused(script)
            self.assertEqual(code, 2)
            self.assertIn("usage: ", said)
            # A program that plans too many shards.
            program = self.path / "planner"
            program.write_text("#!/bin/sh\nfor last; do :; done\necho '{\"shards\":20001}' >\"$last\"\n")
            program.chmod(0o755)
            code, said = self.refused(script, "large", "1m", "1", *SEARCH, program="./planner")
            self.assertEqual((code, "20001 shards, more than 20000: plan for more TIME" in said), (3, True), said)
            self.assertFalse((self.path / "large/plan").exists())


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]])
