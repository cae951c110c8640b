"""Run a command beside an S3-like store (moto), in one process group: `python s3.py PORT BUCKET COMMAND…`.

Standard library only besides moto, and no import of the project, because the folder of the caller is not known.
"""

import http.client
import os
import subprocess
import sys
import time

HOST = "127.0.0.1"
DEADLINE = 60.0


def main(port: int, bucket: str, command: list[str]) -> None:
    """Start the store, make the bucket, and become the command. Who ends the group, such as `guard`, ends both."""
    subprocess.Popen([sys.executable, "-m", "moto.server", "-H", HOST, "-p", str(port)])
    end = time.monotonic() + DEADLINE
    while True:
        try:
            connection = http.client.HTTPConnection(HOST, port, timeout=5)
            connection.request("PUT", f"/{bucket}")
            status = connection.getresponse().status
        except OSError:
            if time.monotonic() > end:
                sys.exit("s3: the store did not come up")
            time.sleep(0.1)
        else:
            if status != http.client.OK:
                sys.exit(f"s3: creating the bucket returned {status}")
            os.execv(command[0], command)  # noqa: S606 -- no shell is wanted


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2], sys.argv[3:])
