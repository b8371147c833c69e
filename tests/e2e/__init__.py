"""The end-to-end test: real browser, real chat, real server."""
