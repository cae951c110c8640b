"""Turns an error response into the exception that says what it means. `build.build_api_error` is the way in."""
