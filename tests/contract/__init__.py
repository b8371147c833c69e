"""What the server and the extension agree on, as golden requests and answers that both sides assert."""
