"""What officers are told of cases, and whether they are on duty."""
