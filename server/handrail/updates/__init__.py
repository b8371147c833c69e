"""The signed pack channel: The Update Framework, as client and as publisher."""
