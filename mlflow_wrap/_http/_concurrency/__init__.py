"""What differs between sync and async: waiting, taking turns, streams, and the owner of a connection."""
