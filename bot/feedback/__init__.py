"""Ratings and thumbs: nobody in distress is asked for any, and none is lost."""
