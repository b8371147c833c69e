"""What maintainers need to judge the detector. A serving process never imports it."""
