package org.agencynetwork.importing.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of which only so many bytes may be read until the meter is taken off. A zip
 * file's directory is read into memory whole and its stated length may lie, so this is
 * what keeps a directory of millions of names from filling the memory.
 */
final class MeteredChannel implements SeekableByteChannel {

	private final SeekableByteChannel channel;

	private long left;

	MeteredChannel(Path file, long bytes) throws IOException {
		this.channel = Files.newByteChannel(file);
		this.left = bytes;
	}

	void takeOffMeter() {
		this.left = Long.MAX_VALUE;
	}

	boolean isSpent() {
		return this.left <= 0;
	}

	@Override
	public int read(ByteBuffer buffer) throws IOException {
		if (isSpent()) {
			throw new IOException("More was read than the meter allows");
		}
		int count = this.channel.read(buffer);
		this.left -= Math.max(0, count);
		return count;
	}

	@Override
	public int write(ByteBuffer buffer) throws IOException {
		return this.channel.write(buffer);
	}

	@Override
	public long position() throws IOException {
		return this.channel.position();
	}

	@Override
	public SeekableByteChannel position(long position) throws IOException {
		this.channel.position(position);
		return this;
	}

	@Override
	public long size() throws IOException {
		return this.channel.size();
	}

	@Override
	public SeekableByteChannel truncate(long size) throws IOException {
		this.channel.truncate(size);
		return this;
	}

	@Override
	public boolean isOpen() {
		return this.channel.isOpen();
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
	}

}
