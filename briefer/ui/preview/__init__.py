"""The briefing as pages: pictures of them, and what stands above."""
