# Made by `make generate` from live/_async/__init__.py.
# Do not edit: change the async source. @generated
"""Live tests of the async client; those of the sync one are made from them."""
