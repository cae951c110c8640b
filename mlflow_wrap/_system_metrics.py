"""Reads how busy this machine is, under the names of MLflow's system metrics. Needs the extra `system`."""

from __future__ import annotations

import logging
import os
from typing import Any

from mlflow_rest._validation import check_as_entry_key, check_str

from mlflow_wrap import _extras

_logger = logging.getLogger("mlflow_wrap")
PREFIX = "system/"
_MEGABYTE = 1e6


class SystemMetricsReader:
    """Reads CPU, memory, disk, network and, with NVIDIA's driver, GPUs.

    Args:
        node_id: Distinguishes machines that log to one run: `system/<node_id>/…`. Defaults to none.

    Raises:
        MissingDependencyError: If psutil is not installed.
    """

    def __init__(self, node_id: str | None = None) -> None:
        self._psutil = _extras.load("psutil", package="psutil", extra="system")
        node = "" if node_id is None else f"{check_str('node_id', node_id, min_length=1)}/"
        self._prefix = check_as_entry_key("node_id", f"{PREFIX}{node}x")[:-1]
        self._network = self._psutil.net_io_counters()
        self._psutil.cpu_percent()  # begins the time that the next call is about
        self._nvml, self._gpus = _find_gpus()

    def read_system_metrics(self) -> dict[str, float]:
        """Return the metrics of now: percentages since the last call, network traffic since this reader was made."""
        memory = self._psutil.virtual_memory()
        disk = self._psutil.disk_usage(os.sep)
        metrics = {
            "cpu_utilization_percentage": self._psutil.cpu_percent(),
            "system_memory_usage_megabytes": memory.used / _MEGABYTE,
            "system_memory_usage_percentage": memory.used / memory.total * 100,
            "disk_usage_percentage": disk.percent,
            "disk_usage_megabytes": disk.used / _MEGABYTE,
            "disk_available_megabytes": disk.free / _MEGABYTE,
        }
        metrics = {name: round(value, 1) for name, value in metrics.items()}
        network = self._psutil.net_io_counters()
        if network is not None and self._network is not None:  # a machine may have no network
            metrics["network_receive_megabytes"] = (network.bytes_recv - self._network.bytes_recv) / _MEGABYTE
            metrics["network_transmit_megabytes"] = (network.bytes_sent - self._network.bytes_sent) / _MEGABYTE
        for index, gpu in enumerate(self._gpus):
            metrics |= {f"gpu_{index}_{name}": round(value, 1) for name, value in self._read_gpu(gpu).items()}
        return {self._prefix + name: float(value) for name, value in metrics.items()}

    def _read_gpu(self, gpu: Any) -> dict[str, float]:
        nvml, metrics = self._nvml, {}
        try:
            memory = nvml.nvmlDeviceGetMemoryInfo(gpu)
            metrics["memory_usage_percentage"] = memory.used / memory.total * 100
            metrics["memory_usage_megabytes"] = memory.used / _MEGABYTE
            metrics["utilization_percentage"] = nvml.nvmlDeviceGetUtilizationRates(gpu).gpu
            power = nvml.nvmlDeviceGetPowerUsage(gpu)
            metrics["power_usage_watts"] = power / 1000
            metrics["power_usage_percentage"] = power / nvml.nvmlDeviceGetEnforcedPowerLimit(gpu) * 100
        except nvml.NVMLError as exc:  # not every GPU knows everything
            _logger.debug("a GPU does not report all of its metrics: %s", exc)
        return metrics


def _find_gpus() -> tuple[Any, list[Any]]:
    """Return NVIDIA's library and the GPUs; none if there is no driver."""
    try:
        nvml = _extras.load("pynvml", package="nvidia-ml-py", extra="system")
        nvml.nvmlInit()
        return nvml, [nvml.nvmlDeviceGetHandleByIndex(index) for index in range(nvml.nvmlDeviceGetCount())]
    except Exception as exc:  # whatever NVIDIA's library raises where there is no GPU
        _logger.debug("no GPU is read: %s", exc)
        return None, []
