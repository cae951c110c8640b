"""What differs between the colours: waiting, taking turns, and who owns a connection. One small module each."""
