"""One world of fake people, made by all workers of an Apache Spark cluster.

    spark-submit people.py --count 1000000 --shards 64 --out hdfs:///people

Each task runs `identikit generate` for its part of the range, and hands its lines on as they come. The parts one after
the other are what a single run writes, byte for byte, so that a task that is lost and run again changes nothing.
Every worker needs Node and identikit; --identikit says how to start it there.
"""

import argparse
import shlex
import subprocess

from pyspark.sql import SparkSession


def lines_of(shard, shards, command, words):
    """The lines of one part; an error of the command fails the task."""
    line = [*command, "generate", *words, "--shard", f"{shard}/{shards}"]
    with subprocess.Popen(line, stdout=subprocess.PIPE, text=True, encoding="utf-8") as process:
        for row in process.stdout:
            yield row.rstrip("\n")
    if process.returncode != 0:
        raise RuntimeError(f"{shlex.join(line)} ended with {process.returncode}")


def people(spark, shards, command, words):
    """An RDD of identities as JSON, one partition for each part."""
    parts = spark.sparkContext.parallelize(range(1, shards + 1), shards)
    return parts.mapPartitions(lambda some: (row for shard in some for row in lines_of(shard, shards, command, words)))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", default="demo")
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--shards", type=int, default=8)
    parser.add_argument("--out", required=True, help="folder to write to; it must not be there yet")
    parser.add_argument("--identikit", default="npx identikit", help="how workers start identikit")
    given = parser.parse_args()

    spark = SparkSession.builder.appName("identikit people").getOrCreate()
    words = ["--seed", given.seed, "--count", str(given.count)]
    people(spark, given.shards, shlex.split(given.identikit), words).saveAsTextFile(given.out)
    spark.stop()


if __name__ == "__main__":
    main()
