"""Live tests of the async client; those of the sync one are made from them."""
